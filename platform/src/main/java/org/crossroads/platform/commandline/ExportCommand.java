package org.crossroads.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.OrganisationsLayout;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is here to a file that comes back in by {@code import}. */
@Command(
    name = "export",
    description = "Writes organisations to a file, in the layout in which they are imported.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private enum Thing {
    ORGANISATIONS
  }

  private final Application application;

  @Parameters(index = "0", paramLabel = "KIND", description = "organisations")
  private Thing thing = Thing.ORGANISATIONS;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; its ending says how: .csv, .xlsx or .json.")
  private @Nullable Path out;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Which organisations: other (the default: those that no register lists), group or"
              + " institution.")
  private OrganisationKind kind = OrganisationKind.OTHER;

  ExportCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    Path target = out == null ? Path.of(thing.name().toLowerCase(Locale.ROOT) + ".csv") : out;
    SheetFormat format = format(target);
    Organisations organisations = application.get(Organisations.class);
    int[] rows = {0};
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
      OrganisationsLayout.SHEET.write(
          format,
          stream,
          sink ->
              organisations.forEachEntry(
                  kind,
                  organisation -> {
                    rows[0]++;
                    sink.accept(organisation);
                  }));
    }
    System.out.printf(
        Locale.UK, "Wrote %,d organisations to %s.%n", rows[0], target.toAbsolutePath());
    return 0;
  }

  private static SheetFormat format(Path target) {
    String name = target.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return SheetFormat.find(ending)
        .orElseThrow(() ->
            new WrongFile(
                "\"%s\" does not say how to write it; give it the ending .csv, .xlsx or .json."
                    .formatted(name)));
  }
}
