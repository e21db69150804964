package org.crossroads.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.crossroads.platform.database.BundledPostgres;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of a bundled PostgreSQL that was started once and has the schema: each process of
 * tests begins with a copy, which spares it a dozen seconds. It is made anew when the schema
 * changes.
 */
final class PreparedPostgres {
  private static final Path TARGET = Path.of("target");

  private PreparedPostgres() {}

  /**
   * Makes a folder for a server.
   *
   * @param fill what is done once with the server, if nobody has done so
   */
  static void copyTo(Path folder, Consumer<BundledPostgres> fill) {
    try (var lock =
        FileChannel.open(
            TARGET.resolve("test-postgres.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      lock.lock();
      Path prepared = TARGET.resolve("test-postgres-" + fingerprint());
      if (!Files.exists(prepared)) {
        prepare(prepared, fill);
      }
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectories(folder);
      Process copy =
          new ProcessBuilder("cp", "-a", prepared + "/.", folder.toString()).inheritIO().start();
      if (copy.waitFor() != 0) {
        throw new IOException("The prepared PostgreSQL could not be copied.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void prepare(Path prepared, Consumer<BundledPostgres> fill) throws IOException {
    Path unfinished = TARGET.resolve("test-postgres-unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    try (BundledPostgres postgres = BundledPostgres.startForgetful(unfinished)) {
      fill.accept(postgres);
    }
    Files.move(unfinished, prepared);
  }

  /** Of the schema, and of the programs on the class path. */
  private static String fingerprint() throws IOException {
    CRC32 sum = new CRC32();
    Resource[] migrations =
        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql");
    Arrays.sort(migrations, Comparator.comparing(each -> String.valueOf(each.getFilename())));
    for (Resource migration : migrations) {
      sum.update(migration.getContentAsByteArray());
    }
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.contains("postgres"))
        .sorted()
        .forEach(name -> sum.update(name.getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(sum.getValue());
  }
}
