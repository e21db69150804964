package org.crossroads.platform.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a fictional county in the register's own file formats.
 *
 * <p>The same options give the same files, to the byte, on every machine. Areas are made and
 * written one after the other, so memory holds one area's institutions at a time, the last areas'
 * places, and the groups that reach over borders.
 */
public final class ExampleCounty {
  /** The county's name; it lies in the North Sea, off Norfolk. */
  public static final String NAME = "Doggershire";

  /** Its region, which is none of England's nine. */
  public static final String REGION = "North Sea (fictional)";

  /** About six areas' worth: beyond them is too far to work together, and too much to hold. */
  private static final int ANCHORS = 120;

  private final Draw draw;
  private final Numbers numbers = new Numbers();
  private final ExampleOptions options;
  private final WideGroups wide;
  private final List<School> anchors = new ArrayList<>();

  private ExampleCounty(ExampleOptions options) {
    this.options = options;
    this.draw = new Draw(options.seed());
    this.wide = new WideGroups(draw.fork("wide groups", 0), numbers, options);
  }

  /**
   * Writes the files into a folder, which is made if need be; files of before are overwritten.
   *
   * @return the files in the order in which they are to be imported
   */
  public static List<ExampleFile> write(Path folder, ExampleOptions options) throws IOException {
    Files.createDirectories(folder);
    try (CountyFiles files = new CountyFiles(folder, new Draw(options.seed()))) {
      new ExampleCounty(options).write(files);
      return files.all();
    }
  }

  private void write(CountyFiles files) throws IOException {
    files.groups().addGroups(wide.all());
    AreaMaker makes = new AreaMaker(draw.fork("areas", 0), options);
    List<List<Cell>> land = Land.of(draw.fork("land", 0), options.areas());
    for (int index = 0; index < options.areas(); index++) {
      Area area = makes.make(index, land.get(index), institutions(index));
      write(area, files);
    }
  }

  private void write(Area area, CountyFiles files) throws IOException {
    Draw own = draw.fork("institutions", area.index());
    Stories stories =
        new Stories(new SchoolMaker(area, own, numbers), own, institutions(area.index()))
            .tell(area.index() % 6 == 0);
    List<School> schools = stories.schools();
    AreaGroups groups = new AreaGroups(area, own.fork("groups", 0), numbers, wide).gather(schools);
    Voluntary voluntary = new Voluntary(area, own.fork("voluntary", 0), schools, anchors).begin();
    files.add(area, stories, groups);
    files.add(voluntary);
    schools.stream()
        .filter(school -> school.running() && crossesBorders(school.kind()))
        .limit(20)
        .forEach(anchors::add);
    anchors.subList(0, Math.max(0, anchors.size() - ANCHORS)).clear();
  }

  private static boolean crossesBorders(Kind kind) {
    return kind == Kind.UNIVERSITY || kind == Kind.COLLEGE || kind == Kind.SIXTH_FORM_COLLEGE;
  }

  /**
   * Areas differ in size: every third is bigger, every other third smaller; the last takes the
   * rest.
   */
  private int institutions(int index) {
    int even = options.schools() / options.areas();
    int rest = index == options.areas() - 1 ? options.schools() % options.areas() : 0;
    boolean trio = index / 3 < options.areas() / 3 && even >= 40;
    return even + rest + (trio ? (1 - index % 3) * (even / 5) : 0);
  }

  /** The memberships of each school, by its URN. */
  static Map<Integer, List<Membership>> byUrn(List<Membership> memberships) {
    Map<Integer, List<Membership>> byUrn = new HashMap<>();
    for (Membership membership : memberships) {
      byUrn.computeIfAbsent(membership.school().urn(), urn -> new ArrayList<>()).add(membership);
    }
    return byUrn;
  }
}
