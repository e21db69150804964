package org.crossroads.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that comes with Crossroads and keeps its data in a folder.
 *
 * <p>Any number of processes may use one folder at once: the first starts the server, the others
 * find it running, the last to leave stops it. A server that outlived a killed process is taken
 * over by the next. It listens on the loopback interface only.
 */
public final class BundledPostgres implements Database {
  private static final String DATABASE = "crossroads";

  private final SharedUse use;
  private final PostgresServer server;
  private final String password;
  private final int port;

  private BundledPostgres(SharedUse use, PostgresServer server, String password, int port) {
    this.use = use;
    this.server = server;
    this.password = password;
    this.port = port;
  }

  /**
   * Starts the server of this folder, or joins the one that runs. The first time it is unpacked and
   * its cluster created, which takes a few seconds.
   *
   * @throws DatabaseUnavailable if the folder is not ours, not readable or full, or if PostgreSQL
   *     refuses to start
   */
  public static BundledPostgres start(Path dataDirectory) {
    return start(dataDirectory, Durability.KEPT);
  }

  /** Starts a server that forgets what it knows when the machine loses power. For tests. */
  public static BundledPostgres startForgetful(Path dataDirectory) {
    return start(dataDirectory, Durability.FORGOTTEN);
  }

  private static BundledPostgres start(Path dataDirectory, Durability durability) {
    SharedUse use = null;
    try {
      PostgresFolder folder = PostgresFolder.claim(dataDirectory);
      use = SharedUse.of(folder.lock());
      PostgresServer server = new PostgresServer(folder, durability);
      int port = use.join(server::ensureRunning);
      return new BundledPostgres(use, server, folder.password(), port);
    } catch (IOException e) {
      abandon(use);
      throw FolderTrouble.explain(dataDirectory, e);
    } catch (RuntimeException e) {
      abandon(use);
      throw e;
    }
  }

  private static void abandon(@Nullable SharedUse use) {
    if (use != null) {
      use.close();
    }
  }

  @Override
  public String url() {
    return url(DATABASE);
  }

  /** The JDBC address of another database of the same server. */
  public String url(String database) {
    return PostgresServer.url(port, database);
  }

  @Override
  public String user() {
    return PostgresServer.USER;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public void close() {
    try (use) {
      use.leave(server::stop);
    } catch (IOException e) {
      throw new DatabaseUnavailable("The database could not be stopped: " + e.getMessage(), e);
    }
  }
}
