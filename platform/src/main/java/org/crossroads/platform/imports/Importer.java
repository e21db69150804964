package org.crossroads.platform.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;

/**
 * Takes in one kind of file. Each feature registers its importers as beans; {@link Imports} runs
 * them.
 */
public interface Importer {

  /** The kind as typed after {@code crossroads import}, for example {@code group-links}. */
  String kind();

  /** The tables that this importer writes, parents before children; undo walks them backwards. */
  List<ImportedTable> tables();

  /**
   * Reads the file and writes what it says through {@link ImportRun#connection()}.
   *
   * <p>Neither commits nor rolls back: {@link Imports} does, so that a dry run is a real run rolled
   * back. A row that cannot be taken is named with {@link ImportRun#refuse} and the others go in.
   *
   * @throws WrongFile if the file as a whole cannot be what it should be
   */
  void read(InputFile file, ImportRun run) throws IOException, SQLException;
}
