package org.crossroads.platform.directory.search;

/** What results can be narrowed by. */
public enum Facet {
  /** Local authority; values are the register's three-digit codes. */
  AREA("area"),
  /** Phase of education; values are the register's names, such as {@code Primary}. */
  PHASE("phase"),
  /** Type of establishment or group; values are the register's names. */
  TYPE("type"),
  /** Sector; values are the codes of {@code Sector}. */
  SECTOR("sector"),
  /** {@code open}, {@code closing}, {@code closed} or {@code proposed}. */
  STATUS("status"),
  /** {@code institution}, {@code group} or {@code other}. */
  KIND("kind");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** The name in addresses and forms. */
  public String parameter() {
    return parameter;
  }
}
