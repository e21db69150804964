package org.crossroads.platform.directory.register;

import java.sql.Connection;
import java.time.LocalDate;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/** A run without a database, for reading cells only. */
final class QuietRun implements ImportRun {
  @Override
  public int id() {
    return 1;
  }

  @Override
  public Connection connection() {
    throw new IllegalStateException("reading cells needs no database");
  }

  @Override
  public @Nullable LocalDate statedAsOf() {
    return null;
  }

  @Override
  public LocalDate latestDay(LocalDate today) {
    return today;
  }

  @Override
  public @Nullable Boolean statedWhole() {
    return null;
  }

  @Override
  public void asOf(LocalDate day) {}

  @Override
  public void whole(boolean whole) {}

  @Override
  public void read() {}

  @Override
  public void added(int rows) {}

  @Override
  public void changed(int rows) {}

  @Override
  public void closed(int organisations) {}

  @Override
  public void unchanged(int rows) {}

  @Override
  public void ended(int rows) {}

  @Override
  public void refuse(RefusedRow row) {}

  @Override
  public void leaveOutCell(RefusedRow cell) {}

  @Override
  public void note(String sentence) {}
}
