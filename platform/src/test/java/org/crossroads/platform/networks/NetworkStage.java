package org.crossroads.platform.networks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.background.Background;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.DirectoryImports;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.DerivedRows;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Importer;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.partnerships.Partnerships;
import org.crossroads.platform.ties.Ties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All importers and the networks over a database, without the rest of the application. */
public final class NetworkStage {
  /** What every test of networks takes for today: 31 January 2026. */
  public static final Clock CLOCK = DirectoryImports.CLOCK;

  private static final List<Class<?>> PARTS =
      List.of(
          Importer.class,
          DerivedRows.class,
          Imports.class,
          DataVersion.class,
          Organisations.class,
          Areas.class,
          Lineage.class,
          Memberships.class,
          Partnerships.class,
          Ties.class,
          TieNetworkReading.class,
          Snapshots.class,
          SnapshotTies.class,
          PastNetworks.class,
          TieNetworks.class,
          AreaNetworks.class,
          PanelStore.class,
          Panels.class,
          WhatIfAsking.class,
          Networks.class,
          NetworkChanges.class);

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final List<RefusedRow> refused = new ArrayList<>();

  private NetworkStage(DataSource database) {
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(Clock.class, () -> CLOCK);
    context.registerBean(Background.class);
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    PARTS.forEach(part -> scanner.addIncludeFilter(new AssignableTypeFilter(part)));
    for (String module :
        new String[] {"imports", "directory", "partnerships", "ties", "networks"}) {
      scanner.scan("org.crossroads.platform." + module);
    }
    context.refresh();
  }

  public static NetworkStage over(DataSource database) {
    return new NetworkStage(database);
  }

  /** Imports a file as it is. */
  public ImportSummary run(String kind, Path file) {
    return run(kind, file, ImportOptions.none());
  }

  public ImportSummary run(String kind, Path file, ImportOptions options) {
    refused.clear();
    return part(Imports.class)
        .run(kind, new InputFile(file), options.refused(refused::add), ImportProgress.SILENT);
  }

  /** Writes the lines to a file in the folder and imports it. */
  public ImportSummary run(String kind, Path folder, ImportOptions options, String... lines) {
    try {
      Path file = folder.resolve(kind + ".csv");
      return run(kind, Files.writeString(file, String.join("\n", lines) + "\n"), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ImportSummary run(String kind, Path folder, String... lines) {
    return run(kind, folder, ImportOptions.none(), lines);
  }

  /** The rows that the last import did not take. */
  public List<RefusedRow> refused() {
    return List.copyOf(refused);
  }

  public void undo(int id) {
    part(Imports.class).undo(id);
  }

  public AreaNetworks networks() {
    return part(AreaNetworks.class);
  }

  /** A part of the application. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }
}
