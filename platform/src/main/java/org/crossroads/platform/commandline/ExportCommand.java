package org.crossroads.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.OrganisationsLayout;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.partnerships.PartnershipsExport;
import org.crossroads.platform.questionnaires.results.ResponseTable;
import org.crossroads.platform.ties.TiesExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is here to a file that comes back in by {@code import}. */
@Command(
    name = "export",
    description = "Writes a file of one kind, in the layout in which it is imported.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private enum Thing {
    ANSWERS,
    ORGANISATIONS,
    PARTNERSHIPS,
    TIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Application application;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "What the file is to hold: ${COMPLETION-CANDIDATES}.")
  private Thing thing = Thing.ORGANISATIONS;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; its ending says how: .csv, .xlsx or .json.")
  private Path out = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Which organisations: other (the default: those that no register lists), group or"
              + " institution.")
  private OrganisationKind kind = OrganisationKind.OTHER;

  @Option(
      names = "--wave",
      paramLabel = "ID",
      description = "Of answers: which wave, as the address of its page ends.")
  private @Nullable UUID wave;

  @Option(
      names = "--labels",
      description = "Of answers: choices as people read them, not by their names.")
  private boolean labels;

  @Spec private @Nullable CommandSpec spec;

  ExportCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    SheetFormat format = format(out);
    OutgoingTable<?> table = table();
    long rows;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      rows = table.write(format, stream);
    }
    System.out.printf(
        Locale.UK, "Wrote %,d rows of %s to %s.%n", rows, thing, out.toAbsolutePath());
    return 0;
  }

  private OutgoingTable<?> table() {
    return switch (thing) {
      case ANSWERS ->
          application
              .get(ResponseTable.class)
              .takeByOperator(
                  requireWave(),
                  labels ? ResponseTable.Choices.LABELS : ResponseTable.Choices.NAMES);
      case ORGANISATIONS ->
          new OutgoingTable<Organisation>(
              OrganisationsLayout.SHEET,
              sink -> application.get(Organisations.class).forEachEntry(kind, sink));
      case PARTNERSHIPS -> application.get(PartnershipsExport.class).table();
      case TIES -> application.get(TiesExport.class).table();
    };
  }

  private UUID requireWave() {
    if (wave == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "Of which wave? Give --wave what the address of its page ends with.");
    }
    return wave;
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
