package org.crossroads.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/** A program that holds the bundled PostgreSQL of a folder until its input ends. */
final class DatabaseHolder {
  private DatabaseHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (BundledPostgres postgres = BundledPostgres.start(Path.of(arguments[0]))) {
      System.out.println(postgres.url());
      System.in.transferTo(System.out);
    } catch (DatabaseUnavailable e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
