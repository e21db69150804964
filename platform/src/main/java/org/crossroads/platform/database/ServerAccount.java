package org.crossroads.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** As whom the server runs. PostgreSQL refuses to run as root, so root has to step down. */
enum ServerAccount {
  /** The user who runs Crossroads. */
  SELF(""),
  /** Root, seen from inside a user namespace as nobody; files stay root's. */
  NAMESPACE("unshare -U"),
  /** The user nobody, where user namespaces are switched off, as in most containers. */
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private static final int NOBODY_ID = 65534;

  private final String words;

  ServerAccount(String words) {
    this.words = words;
  }

  /** Words before every command of the server. */
  List<String> prefix() {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** Chooses the account, and gives it the folder. */
  static ServerAccount forFolder(PostgresFolder folder) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return SELF;
    }
    if (NAMESPACE.reaches(folder.home())) {
      NAMESPACE.own(folder.root(), 0);
      return NAMESPACE;
    }
    NOBODY.own(folder.root(), NOBODY_ID);
    if (NOBODY.reaches(folder.root())) {
      return NOBODY;
    }
    throw new DatabaseUnavailable(
        "PostgreSQL does not run as root, and here neither a user namespace (unshare -U) nor the user nobody can reach %s; start Crossroads as an ordinary user, or set CROSSROADS_DATA_DIR to a folder that everybody may enter, for example /var/lib/crossroads."
            .formatted(folder.root()));
  }

  private boolean reaches(Path folder) {
    List<String> command =
        Stream.concat(prefix().stream(), Stream.of("ls", folder.toString())).toList();
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void own(Path folder, int user) throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) everything::iterator) {
        if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(user)) {
          Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }
}
