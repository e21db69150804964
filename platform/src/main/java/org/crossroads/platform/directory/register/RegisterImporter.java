package org.crossroads.platform.directory.register;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.springframework.stereotype.Component;

/** Takes in the register of schools as it is downloaded: whole or in part, in either layout. */
@Component
final class RegisterImporter implements Importer {
  private final Clock clock;

  RegisterImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "register";
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(
        new ImportedTable("area", Change.JOURNALLED),
        new ImportedTable("organisation", Change.JOURNALLED),
        new ImportedTable("membership", Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    LocalDate asOf = dayOf(file, run);
    run.asOf(asOf);
    try (TableFile table = TableFile.open(file, RegisterLayout.LAYOUT)) {
      RegisterIntake intake = new RegisterIntake(run, asOf, table);
      intake.takeRows();
    }
  }

  private LocalDate dayOf(InputFile file, ImportRun run) throws IOException {
    LocalDate stated = run.statedAsOf();
    if (stated != null) {
      return stated;
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate found = RegisterDay.find(file, today);
    return found == null ? today : found;
  }
}
