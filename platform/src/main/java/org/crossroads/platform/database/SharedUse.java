package org.crossroads.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The use of one thing by several processes, told by locks on a file, which the operating system
 * gives up for a process that is killed.
 *
 * <p>Byte 0 is the door: held by one process while it comes or goes. Byte 1 is the room: shared by
 * all that are inside, so whoever gets it for itself at the door is the last.
 */
final class SharedUse implements AutoCloseable {
  private static final int DOOR = 0;
  private static final int ROOM = 1;

  private final FileChannel file;
  private @Nullable FileLock place;

  private SharedUse(FileChannel file) {
    this.file = file;
  }

  static SharedUse of(Path lockFile) throws IOException {
    return new SharedUse(
        FileChannel.open(
            lockFile,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /** What is done at the door, while no other process comes or goes. */
  interface Opening<T> {
    T run() throws IOException;
  }

  /** What the last one out does. */
  interface Closing {
    void run() throws IOException;
  }

  /** Comes in, waiting for a process that is just coming or going. */
  <T> T join(Opening<T> opening) throws IOException {
    try (FileLock door = file.lock(DOOR, 1, false)) {
      assert door.isValid();
      place = file.lock(ROOM, 1, true);
      return opening.run();
    }
  }

  /** Goes out, and closes up if nobody else is inside. */
  void leave(Closing closing) throws IOException {
    try (FileLock door = file.lock(DOOR, 1, false)) {
      assert door.isValid();
      FileLock held = place;
      if (held == null) {
        return;
      }
      place = null;
      held.release();
      try (FileLock alone = file.tryLock(ROOM, 1, false)) {
        if (alone != null) {
          closing.run();
        }
      }
    }
  }

  /** Gives up every lock without a word. */
  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
