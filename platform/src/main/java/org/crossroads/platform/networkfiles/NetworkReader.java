package org.crossroads.platform.networkfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a network from files: ties in CSV, as a matrix, in UCINET's DL, GEXF or GraphML, and
 * optionally a list of the organisations.
 *
 * <p>What a file is follows from what it holds, not from its name; it may be packed ({@code .gz},
 * {@code .zip}). A row that is wrong, that ties an organisation to itself or that repeats another
 * is left out and named; the rest counts. With a list, a tie that names somebody who is not on it
 * is wrong; without one, whoever is in a tie is an organisation of the network.
 */
public final class NetworkReader {
  private static final int SNIFFED = 1024;

  private NetworkReader() {}

  /**
   * Reads.
   *
   * @param organisations the list, or null for none
   * @param directed whether a row says what {@code from} says of {@code to}; if not, a row that
   *     names the same two the other way round is a repeat
   * @throws WrongFile if a file is of no kind that is read, or holds no organisation
   */
  public static FileNetwork read(
      Path ties, @Nullable Path organisations, boolean directed, ReadingProgress progress)
      throws IOException {
    FileNetworkBuilder network = new FileNetworkBuilder(directed);
    if (organisations != null) {
      OrganisationTable.read(new InputFile(organisations), network);
    }
    InputFile file = new InputFile(ties);
    String start = start(file);
    if (start.stripLeading().startsWith("<")) {
      GraphXml.read(file, network);
    } else if (DlFile.fits(start)) {
      DlFile.read(file, network);
    } else {
      readTable(file, network, progress);
    }
    FileNetwork read = network.build();
    if (read.organisations().isEmpty()) {
      throw new WrongFile(
          "\"%s\" holds no tie that could be taken, so there is no network. %s"
              .formatted(
                  file.name(),
                  read.reading().notTaken().isEmpty()
                      ? "It has no rows below its first."
                      : "The first trouble: " + read.reading().notTaken().getFirst().sentence()));
    }
    return read;
  }

  private static String start(InputFile file) throws IOException {
    try (BufferedReader text = file.openLines()) {
      char[] start = new char[SNIFFED];
      int length = Math.max(0, text.read(start));
      return new String(start, 0, length);
    }
  }

  private static void readTable(
      InputFile file, FileNetworkBuilder network, ReadingProgress progress) throws IOException {
    List<String> columns;
    try (TableFile table = TableFile.open(file, TableLayout.of(TieTable.THING))) {
      columns = table.columnNames();
    }
    var ties = TieTable.find(columns);
    if (ties.isPresent()) {
      ties.get().read(file, network, progress);
    } else if (TieMatrix.fits(columns)) {
      TieMatrix.read(file, network, columns);
    } else {
      // Says which columns are missing and which there are.
      TableFile.open(file, TableLayout.of(TieTable.THING, "from", "to")).close();
    }
  }
}
