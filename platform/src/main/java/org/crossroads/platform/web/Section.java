package org.crossroads.platform.web;

import java.util.List;

/** The main parts of the site, in the order of the navigation. */
public enum Section {
  HOME("Home", "/"),
  FIND("Find", "/organisations"),
  MAP("Map", "/map"),
  AREAS("Areas", "/areas"),
  STUDIES("Studies", "/studies"),
  DATA("Data", "/data"),
  /** Beside the navigation, on every page the same whoever asks. */
  ACCOUNT("Your account", "/account"),
  NONE("", "");

  private final String label;
  private final String address;

  Section(String label, String address) {
    this.label = label;
    this.address = address;
  }

  /** The word in the navigation. */
  public String label() {
    return label;
  }

  /** Where it begins. */
  public String address() {
    return address;
  }

  /** Those that the navigation shows. */
  public static List<Section> shown() {
    return List.of(HOME, FIND, MAP, AREAS, STUDIES, DATA);
  }
}
