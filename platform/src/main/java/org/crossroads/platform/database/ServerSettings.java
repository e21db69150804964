package org.crossroads.platform.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The settings of the bundled server and of its cluster. */
final class ServerSettings {
  private ServerSettings() {}

  /** The arguments of initdb: only passwords open it, and text sorts the same on every machine. */
  static String[] cluster(Path data, Durability durability) {
    // The server's own rules for letters and order; only classes of letters come from the system.
    String letters = System.getProperty("os.name").startsWith("Mac") ? "UTF-8" : "C.UTF-8";
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--pgdata=" + data,
                "--username=" + PostgresServer.USER,
                "--auth=scram-sha-256",
                "--pwfile=password",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + letters));
    if (durability == Durability.FORGOTTEN) {
      arguments.add("--no-sync");
    }
    return arguments.toArray(String[]::new);
  }

  /** The content of postgresql.conf; written anew at every start. */
  static String text(Durability durability) {
    return """
    # Written by Crossroads at every start. To choose settings yourself, run a PostgreSQL of
    # your own and name it in CROSSROADS_DATABASE_URL.
    listen_addresses = '127.0.0.1'
    unix_socket_directories = ''
    max_connections = 60

    # A commit is on the disk before it is answered.
    fsync = %1$s
    full_page_writes = %1$s
    synchronous_commit = %1$s
    # Nothing replicates from here: an import writes its rows once, not twice.
    wal_level = minimal
    max_wal_senders = 0
    max_wal_size = 2GB

    shared_buffers = 256MB
    effective_cache_size = 1GB
    random_page_cost = 1.1

    timezone = 'UTC'
    lc_messages = 'C'
    # What people wrote does not belong in a log.
    log_error_verbosity = terse
    log_min_error_statement = panic
    log_timezone = 'UTC'
    """
        .formatted(durability.setting());
  }
}
