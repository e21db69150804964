package org.crossroads.platform.directory;

import java.util.Arrays;
import java.util.List;

/** A kind of file that can be imported, as people read of it. */
public enum FileKind {
  REGISTER(
      "register",
      "Get Information About Schools",
      "The national register of institutions: names, types, places, pupils.",
      "Department for Education",
      true),
  GROUPS(
      "groups",
      "Groups of the register",
      "Trusts, federations, sponsors and children’s centres groups.",
      "Department for Education",
      false),
  GROUP_LINKS(
      "group-links",
      "Group membership",
      "Which institution is in which group, and since when.",
      "Department for Education",
      true),
  LINKS(
      "links",
      "Links between institutions",
      "Predecessors, successors and sixth-form consortia.",
      "Department for Education",
      false),
  ORGANISATIONS(
      "organisations",
      "Other organisations",
      "Employers, charities, councils, training providers and networks.",
      "whoever made the file",
      true),
  PARTNERSHIPS(
      "partnerships",
      "Partnerships",
      "Who belongs to which partnership, in which role.",
      "whoever made the file",
      true),
  TIES("ties", "Stated ties", "Who says that they work with whom.", "whoever made the file", true),
  BOUNDARIES(
      "boundaries",
      "Boundaries",
      "Outlines of areas, for the map.",
      "Office for National Statistics and Ordnance Survey",
      false),
  PLACES(
      "places", "Postcodes", "Where each postcode is (Code-Point Open).", "Ordnance Survey", false),
  NEIGHBOURS(
      "neighbours",
      "Statistical neighbours",
      "Which authorities are like which, by a published list.",
      "whoever published the list",
      false);

  private final String code;
  private final String label;
  private final String holds;
  private final String keeper;
  private final boolean figures;

  FileKind(String code, String label, String holds, String keeper, boolean figures) {
    this.code = code;
    this.label = label;
    this.holds = holds;
    this.keeper = keeper;
    this.figures = figures;
  }

  /** As typed after {@code crossroads import}. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** What is in it, in a sentence. */
  public String holds() {
    return holds;
  }

  /** Who keeps it. */
  public String keeper() {
    return keeper;
  }

  /** The kinds that figures on many pages come from. */
  public static List<FileKind> ofFigures() {
    return Arrays.stream(values()).filter(kind -> kind.figures).toList();
  }

  /** How people read of a source: the label of a kind of file; any other source as it stands. */
  public static String labelOf(String source) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(source))
        .map(FileKind::label)
        .findFirst()
        .orElse(source);
  }
}
