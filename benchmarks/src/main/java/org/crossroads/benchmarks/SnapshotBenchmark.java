package org.crossroads.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.EnglandNetwork;
import org.crossroads.platform.networks.Layers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The national snapshot: all open institutions of England and all their ties read from the
 * database, measured and stored.
 *
 * <p>Imports the real register and groups into the database that {@code crossroads.database.*} or
 * {@code CROSSROADS_DATA_DIR} says, which must be one to throw away. Each round imports a file of
 * one tie, so that there is a new version of the data, and then asks for the comparison of all
 * areas.
 */
public final class SnapshotBenchmark {
  private static final int ROUNDS = 5;
  private static final int STRONGEST = 5;

  private final Imports imports;
  private final AreaNetworks networks;
  private final Path folder;
  private int version;

  private SnapshotBenchmark(ConfigurableApplicationContext application, Path folder) {
    this.imports = application.getBean(Imports.class);
    this.networks = application.getBean(AreaNetworks.class);
    this.folder = folder;
  }

  /**
   * @param arguments the folder with the files of the register
   */
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments.length == 0 ? "../shared/data" : arguments[0]);
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Crossroads.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties("crossroads.follow-data=false")
            .run()) {
      new SnapshotBenchmark(application, Files.createTempDirectory("snapshot")).run(data);
    }
  }

  private void run(Path data) throws Exception {
    Machine.print(System.out);
    take("register", data.resolve("gias/edubasealldata_rebuilt_2023-11.csv.gz"));
    take("groups", data.resolve("gias/groups_2022-03.csv.gz"));
    take("group-links", data.resolve("gias/group_links_2022-03.csv.gz"));
    take("links", data.resolve("gias/links_edubasealldata20250422.csv.gz"));
    EnglandNetwork england = networks.england(Layers.ALL);
    System.out.printf(
        "%,d institutions, %,d tied pairs%n", england.figures().institutions(), england.ties());
    new Runs(ROUNDS)
        .add(
            "snapshot of England, read, measured and stored",
            () -> {
              newVersion();
              return Runs.seconds(() -> networks.england(Layers.ALL));
            })
        .inTurn(System.out)
        .print(System.out, "s");
  }

  private void newVersion() throws Exception {
    version++;
    Path file = folder.resolve("ties.csv");
    String tie = "urn:100000,urn:100053," + (1 + version % STRONGEST) + ",benchmark";
    Files.write(file, List.of("from,to,strength,source", tie));
    take("ties", file);
  }

  private void take(String kind, Path file) {
    imports.run(kind, new InputFile(file), ImportOptions.none(), ImportProgress.SILENT);
  }
}
