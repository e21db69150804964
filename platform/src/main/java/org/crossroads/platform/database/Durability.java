package org.crossroads.platform.database;

/** Whether a commit survives a loss of power. */
enum Durability {
  KEPT("on"),
  FORGOTTEN("off");

  private final String setting;

  Durability(String setting) {
    this.setting = setting;
  }

  /** The value of PostgreSQL's settings fsync, full_page_writes and synchronous_commit. */
  String setting() {
    return setting;
  }
}
