package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A real PostgreSQL 14 of somebody else's, which the build puts beside the classes. */
final class OldPostgres implements AutoCloseable {
  private static final Path PACKED = Path.of("target/too-old/postgres-14.jar");

  private final PostgresPrograms programs;
  private final ServerAccount account;
  private final String password;
  private final int port;

  private OldPostgres(PostgresFolder folder) throws IOException {
    programs = new PostgresPrograms(folder.root());
    try (ZipFile jar = new ZipFile(PACKED.toFile());
        InputStream packed = jar.getInputStream(jar.getEntry(PostgresPrograms.archiveName()))) {
      programs.unpack(packed);
    }
    folder.makePassword();
    password = folder.password();
    account = ServerAccount.forFolder(folder);
    run(
        "initdb",
        "--pgdata=data",
        "--username=crossroads",
        "--auth=scram-sha-256",
        "--pwfile=password",
        "--no-sync");
    port = freePort();
    run(
        "pg_ctl",
        "start",
        "--pgdata=data",
        "--log=server.log",
        "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            .formatted(port),
        "--wait");
  }

  static OldPostgres start(Path folder) throws IOException {
    return new OldPostgres(PostgresFolder.claim(folder));
  }

  DatabaseAddress address() {
    return DatabaseAddress.parse(
        "postgresql://127.0.0.1:" + port + "/postgres", "crossroads", password);
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "stop", "--pgdata=data", "--mode=immediate");
  }

  private void run(String program, String... arguments) throws IOException {
    PostgresPrograms.Outcome outcome = programs.run(account, program, arguments);
    assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
