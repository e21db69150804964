package org.crossroads.platform.directory.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.Importer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;

/**
 * Takes in outlines of areas.
 *
 * <p>There is one current outline for each code, so a file replaces those it names and leaves the
 * others. Each is matched to an authority or region as {@link AreaMatching} says. Outlines of
 * regions create the regions that are not known yet, and give authorities of England whose region
 * is not known theirs.
 */
@Component
class BoundariesImporter implements Importer {

  @Override
  public String kind() {
    return "boundaries";
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(
        new ImportedTable("area", ImportedTable.Change.JOURNALLED),
        new ImportedTable("boundary", ImportedTable.Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    run.whole(false);
    List<Boundary> boundaries = List.copyOf(outlines(file, run));
    BoundaryTable table = new BoundaryTable(run);
    AreaTable areas = new AreaTable(run);
    List<KnownArea> known = areas.list();
    AreaMatching matching =
        new AreaMatching(
            known,
            InstitutionPoints.load(run.connection()),
            table.areasOutlinedByOthers(codes(boundaries)));
    Map<Boundary, String> matched = matching.match(boundaries);
    areas.createRegions(matched);
    table.write(boundaries, matched, stem(file.name()));
    areas.setRegions(matching.regionsOfAuthorities(matched));
    new BoundarySummary(known, boundaries, matched).notes().forEach(run::note);
  }

  private static Collection<Boundary> outlines(InputFile file, ImportRun run) throws IOException {
    Map<String, Boundary> byCode = new LinkedHashMap<>();
    int[] joined = {0};
    BoundaryHandler handler =
        new BoundaryHandler() {
          @Override
          public void taken(Boundary boundary) {
            run.read();
            Boundary earlier = byCode.get(boundary.code());
            joined[0] += earlier == null ? 0 : 1;
            byCode.put(boundary.code(), joined(earlier, boundary));
          }

          @Override
          public void refused(RefusedRow feature) {
            run.read();
            run.refuse(feature);
          }
        };
    if (OutlineTable.isTable(file)) {
      OutlineTable.read(file, handler);
    } else {
      try (InputStream in = file.open()) {
        BoundaryFile.read(in, stem(file.name()), handler);
      }
    }
    if (joined[0] > 0) {
      run.note(
          "%,d features have the code of an earlier one and were joined to it."
              .formatted(joined[0]));
    }
    return byCode.values();
  }

  private static Boundary joined(@Nullable Boundary earlier, Boundary boundary) {
    return earlier == null
        ? boundary
        : new Boundary(
            earlier.number(),
            earlier.code(),
            earlier.name(),
            OverlayNGRobust.overlay(earlier.geometry(), boundary.geometry(), OverlayNG.UNION));
  }

  private static Set<String> codes(List<Boundary> boundaries) {
    Set<String> codes = new HashSet<>();
    boundaries.forEach(boundary -> codes.add(boundary.code()));
    return codes;
  }

  /** The name of the file without its endings: "wards.geojson.gz" is "wards". */
  private static String stem(String name) {
    List<String> endings =
        new ArrayList<>(
            List.of(".gz", ".zip", ".geojson", ".topojson", ".json", ".csv", ".tsv", ".txt"));
    String stem = name;
    for (String ending : endings) {
      if (stem.toLowerCase(java.util.Locale.ROOT).endsWith(ending)
          && stem.length() > ending.length()) {
        stem = stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
