package org.crossroads.platform.directory.incoming;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lets SQL with named parameters run in the transaction of an import. */
public final class Transaction {
  private Transaction() {}

  /** A client that uses this connection and never closes it. */
  public static JdbcClient of(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
