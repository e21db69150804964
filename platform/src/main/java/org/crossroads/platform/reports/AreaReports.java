package org.crossroads.platform.reports;

import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.boundaries.Outlines;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.GraphMl;
import org.crossroads.platform.networks.InstitutionSheet;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.web.Source;
import org.crossroads.platform.web.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes what the area page shows as files that stand alone: a page to read and print, a table, and
 * the network for other tools.
 */
@Component
public class AreaReports {
  private final AreaNetworks networks;
  private final Areas areas;
  private final Outlines outlines;
  private final TemplateEngine templates;
  private final Sources sources;

  AreaReports(
      AreaNetworks networks,
      Areas areas,
      Outlines outlines,
      TemplateEngine templates,
      ObjectProvider<Sources> sources) {
    this.networks = networks;
    this.areas = areas;
    this.outlines = outlines;
    this.templates = templates;
    this.sources = sources.getIfAvailable(Sources::none);
  }

  /**
   * Writes the report of an area.
   *
   * @param code as in addresses: {@code 202}, a region's code, {@code 202,206} or {@code england}
   * @param folder where to; it is made if need be, and files of before are overwritten
   * @param progress is told what is at hand, in a few words
   * @return the files
   * @throws UnknownArea if no area has this code
   */
  public List<Path> write(String code, Path folder, Consumer<String> progress) throws IOException {
    progress.accept("reading the ties of the country");
    AreaNetwork network =
        networks
            .find(code, Layers.ALL)
            .orElseThrow(() -> UnknownArea.of(code, areas.listAuthorities()));
    progress.accept("drawing the map");
    AreaMap map = AreaMap.of(network, outlines.list());
    Files.createDirectories(folder);
    Path start = folder.resolve("area-" + network.area().code().replace(',', '-'));
    progress.accept("writing");
    return List.of(
        page(beside(start, ".html"), network, map),
        table(beside(start, ".csv"), network),
        graph(beside(start, ".graphml"), network));
  }

  private Path page(Path file, AreaNetwork network, AreaMap map) throws IOException {
    List<Source> from = sources.list();
    try (Writer writer = Files.newBufferedWriter(file)) {
      templates.render(
          "reports/area.jte", new AreaReport(network, from, map), new WriterOutput(writer));
    }
    return file;
  }

  private static Path table(Path file, AreaNetwork network) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      InstitutionSheet.SHEET.write(SheetFormat.CSV, out, network.institutions()::forEach);
    }
    return file;
  }

  private static Path graph(Path file, AreaNetwork network) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      GraphMl.write(network, out);
    }
    return file;
  }

  private static Path beside(Path start, String ending) {
    return start.resolveSibling(start.getFileName() + ending);
  }
}
