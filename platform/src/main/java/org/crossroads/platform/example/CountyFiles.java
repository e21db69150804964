package org.crossroads.platform.example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All files of an example county while they are written. */
final class CountyFiles implements Closeable {
  private final Path folder;
  private final RegisterFile register;
  private final Rows links;
  private final GroupFiles groups;
  private final BoundaryFile boundaries;
  private final PlaceFile places;
  private final VoluntaryFiles voluntary;

  CountyFiles(Path folder, Draw draw) throws IOException {
    this.folder = folder;
    this.register = new RegisterFile(folder.resolve("register.csv"), draw.fork("register", 0));
    this.links =
        Rows.register(
            folder.resolve("links.csv"),
            "URN",
            "LinkURN",
            "LinkName",
            "LinkType",
            "LinkEstablishedDate");
    this.groups = new GroupFiles(folder.resolve("groups.csv"), folder.resolve("group-links.csv"));
    this.boundaries =
        new BoundaryFile(folder.resolve("boundaries.geojson"), draw.fork("outlines", 0));
    this.places = new PlaceFile(folder.resolve("places.csv"));
    this.voluntary =
        new VoluntaryFiles(folder.resolve("partnerships.csv"), folder.resolve("ties.csv"));
  }

  /** Every file with its kind of import, in the order in which they are to be imported. */
  List<ExampleFile> all() {
    return List.of(
        new ExampleFile("register", folder.resolve("register.csv")),
        new ExampleFile("links", folder.resolve("links.csv")),
        new ExampleFile("groups", folder.resolve("groups.csv")),
        new ExampleFile("group-links", folder.resolve("group-links.csv")),
        new ExampleFile("boundaries", folder.resolve("boundaries.geojson")),
        new ExampleFile("places", folder.resolve("places.csv")),
        new ExampleFile("partnerships", folder.resolve("partnerships.csv")),
        new ExampleFile("ties", folder.resolve("ties.csv")));
  }

  GroupFiles groups() {
    return groups;
  }

  void add(Area area, Stories stories, AreaGroups belonging) throws IOException {
    Map<Integer, List<Membership>> byUrn = ExampleCounty.byUrn(belonging.memberships());
    for (School school : stories.schools()) {
      register.add(school, byUrn.getOrDefault(school.urn(), List.of()));
    }
    for (Link link : stories.links()) {
      links.add(
          Integer.toString(link.from().urn()),
          Integer.toString(link.to().urn()),
          link.to().name(),
          link.type(),
          Days.register(link.on()));
    }
    groups.addGroups(belonging.groups());
    groups.addLinks(belonging.memberships());
    boundaries.add(area);
    places.add(area);
  }

  void add(Voluntary all) {
    voluntary.add(all);
  }

  @Override
  public void close() throws IOException {
    try (register;
        links;
        groups;
        boundaries;
        places;
        voluntary) {
      // All are closed, also if closing one of them fails.
    }
  }
}
