package org.crossroads.platform.networkpanel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.networkfiles.FileOrganisation;

/** One row for each organisation: what the files say of it, then its measures. */
final class PanelSheet {
  private PanelSheet() {}

  static void write(NetworkPanel panel, OutputStream out) throws IOException {
    List<FileOrganisation> organisations = panel.network().organisations();
    List<Sheet.Column<Integer>> columns = new ArrayList<>();
    columns.add(Sheet.column("id", v -> organisations.get(v).id()));
    columns.add(Sheet.column("name", v -> organisations.get(v).name()));
    panel.each().forEach(each -> columns.add(Sheet.column(each.name(), each.value())));
    new Sheet<>("Organisations", columns)
        .write(
            SheetFormat.CSV,
            out,
            row -> IntStream.range(0, organisations.size()).boxed().forEach(row));
  }
}
