package org.crossroads.platform.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.DerivedRows;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Importer;
import org.crossroads.platform.imports.Imports;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real importers of the directory, partnerships and ties over a database, without the rest of
 * the application.
 */
public final class DirectoryImports {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  private final Imports imports;

  private DirectoryImports(Imports imports) {
    this.imports = imports;
  }

  public static DirectoryImports over(DataSource database) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(Clock.class, () -> CLOCK);
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    for (Class<?> wanted :
        new Class<?>[] {Importer.class, DerivedRows.class, Imports.class, DataVersion.class}) {
      scanner.addIncludeFilter(new AssignableTypeFilter(wanted));
    }
    scanner.scan(
        "org.crossroads.platform.imports",
        "org.crossroads.platform.directory",
        "org.crossroads.platform.partnerships",
        "org.crossroads.platform.ties");
    context.refresh();
    return new DirectoryImports(context.getBean(Imports.class));
  }

  public ImportSummary run(String kind, Path file) {
    return run(kind, file, ImportOptions.none());
  }

  public ImportSummary run(String kind, Path file, ImportOptions options) {
    return imports.run(kind, new InputFile(file), options, ImportProgress.SILENT);
  }

  /** Writes the lines to a file of that name in the folder and imports it. */
  public ImportSummary run(String kind, Path folder, String name, String text) {
    try {
      return run(kind, Files.writeString(folder.resolve(name), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void undo(int id) {
    imports.undo(id);
  }
}
