package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossroads.platform.reports.AreaReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes who works with whom in an area, and who is left out. */
@Command(
    name = "area",
    description =
        "Writes who works with whom in an area, and who is left out: as a page to read and print, as CSV and as GraphML.",
    mixinStandardHelpOptions = true)
final class ReportAreaCommand implements Callable<Integer> {
  private final Application application;

  @Parameters(
      paramLabel = "CODE",
      description = "A local authority (202), several (202,206), a region's code, or england.")
  private String code = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; files of before are overwritten.")
  private Path out = Path.of("");

  ReportAreaCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    System.err.println("Report of area " + code + ": opening the database");
    List<Path> files =
        application
            .get(AreaReports.class)
            .write(code, out, step -> System.err.println("Report of area " + code + ": " + step));
    files.forEach(file -> System.out.println("Wrote " + file));
    return 0;
  }
}
