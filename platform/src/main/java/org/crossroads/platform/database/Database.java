package org.crossroads.platform.database;

/** A PostgreSQL that Crossroads may use until it is closed. */
public sealed interface Database extends AutoCloseable permits BundledPostgres, ExternalPostgres {

  /** The JDBC address of the database, without user and password. */
  String url();

  String user();

  String password();

  /** Gives the database back. Every connection has to be closed before. */
  @Override
  void close();
}
