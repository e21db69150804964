package org.crossroads.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A real PostgreSQL, unpacked from the class path and kept in a folder. */
public final class BundledPostgres implements AutoCloseable {
  private final Path folder;
  private final int port;
  private final String password;

  private BundledPostgres(Path folder, int port, String password) {
    this.folder = folder;
    this.port = port;
    this.password = password;
  }

  /** Starts the server of this folder, unpacking and initialising it first where needed. */
  public static BundledPostgres start(Path dataDirectory) {
    try {
      Path folder = Files.createDirectories(dataDirectory.toAbsolutePath().resolve("postgres"));
      unpack(folder.resolve("binaries"));
      Path passwordFile = folder.resolve("password");
      if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(passwordFile, HexFormat.of().formatHex(random));
        Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
        run(
            folder,
            "initdb",
            "-D",
            "data",
            "-U",
            "crossroads",
            "-A",
            "scram-sha-256",
            "--pwfile",
            "password",
            "-E",
            "UTF8",
            "--locale=C.UTF-8");
      }
      int port = freePort();
      run(
          folder,
          "pg_ctl",
          "-D",
          "data",
          "-w",
          "-l",
          "server.log",
          "-o",
          "-p "
              + port
              + " -h 127.0.0.1 -c unix_socket_directories='' -c wal_level=minimal -c max_wal_senders=0"
              + " -c shared_buffers=256MB -c max_wal_size=2GB -c max_connections=60",
          "start");
      return new BundledPostgres(folder, port, Files.readString(passwordFile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String user() {
    return "crossroads";
  }

  public String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      run(folder, "pg_ctl", "-D", "data", "-m", "fast", "-w", "stop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(Path folder, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("binaries/bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, program, ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(program + " failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void unpack(Path target) throws IOException {
    if (Files.exists(target.resolve("bin/postgres"))) {
      return;
    }
    var archive =
        new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz")[0];
    try (InputStream in = archive.getInputStream();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(path.getParent());
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(tar, path);
          if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }
}
