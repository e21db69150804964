package org.crossroads.platform.networkfiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/** Collects organisations and ties, whatever layout they come in. For one thread. */
final class FileNetworkBuilder {
  /** As many as a person reads; the rest is counted. */
  private static final int KEPT_ROWS = 1_000;

  private static final int LONGEST_ID = 200;

  /** A column costs a line in its file and a cell of every organisation here. */
  private static final long MOST_CELLS = 20_000_000;

  /** Within these every sum and every 1/weight is a number. */
  private static final double LEAST_WEIGHT = 1e-12;

  private static final double GREATEST_WEIGHT = 1e12;

  private final boolean directed;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<FileOrganisation> organisations = new ArrayList<>();
  private final PairPlaces places = new PairPlaces();
  private final List<FileTie> ties = new ArrayList<>();
  private final List<NotTaken> notTaken = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<NotTaken.Reason, Integer> left = new EnumMap<>(NotTaken.Reason.class);
  private List<String> columns = List.of();
  private String list = "";
  private boolean listed;
  private boolean weighted;
  private int rows;
  private long cells;

  FileNetworkBuilder(boolean directed) {
    this.directed = directed;
  }

  boolean isDirected() {
    return directed;
  }

  /** Whether organisations were listed, so that nobody else can be in a tie. */
  boolean isListed() {
    return listed;
  }

  /** Says that what follows are the organisations, all of them, with these further columns. */
  void listOrganisations(String file, List<String> furtherColumns) {
    listed = true;
    list = file;
    columns = furtherColumns;
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  void hasWeights() {
    weighted = true;
  }

  /** Takes an organisation of the list. */
  void organisation(String file, long row, FileOrganisation organisation) {
    String trouble = trouble(organisation.id());
    if (!trouble.isEmpty()) {
      leave(file, NotTaken.Reason.WRONG, row, "id", organisation.id(), trouble, "Correct the id.");
    } else if (numbers.containsKey(organisation.id())) {
      leave(
          file,
          NotTaken.Reason.WRONG,
          row,
          "id",
          organisation.id(),
          "A row before it has the same id.",
          "Remove one of the two, or correct the id.");
    } else {
      numbers.put(organisation.id(), organisations.size());
      organisations.add(organisation);
      cells += organisation.further().size();
      if (cells > MOST_CELLS) {
        throw new WrongFile(
            "\"%s\" has %d further columns; with so many organisations that is more than %d cells. Leave out the columns that are not needed."
                .formatted(file, columns.size(), MOST_CELLS));
      }
    }
  }

  /** Counts a row of ties, taken or not. */
  void readRow() {
    rows++;
  }

  int rows() {
    return rows;
  }

  /** Takes one tie, or says why not. */
  void tie(String file, long row, String from, String to, double weight, String kind) {
    Integer one = number(file, row, "from", from);
    Integer other = one == null ? null : number(file, row, "to", to);
    if (one == null || other == null) {
      return;
    }
    if (one.equals(other)) {
      leave(
          file,
          NotTaken.Reason.SELF_TIE,
          row,
          "to",
          to,
          "An organisation is not tied to itself.",
          "");
    } else if (!(weight >= LEAST_WEIGHT && weight <= GREATEST_WEIGHT)) {
      leave(
          file,
          NotTaken.Reason.WRONG,
          row,
          "weight",
          Double.toString(weight),
          weight <= 0
              ? "A tie has a weight above 0."
              : "The weight is too small or too great to count with.",
          weight == 0 ? "If there is no tie, leave the row out." : "Correct the weight.");
    } else {
      add(file, row, one, other, weight, kind);
    }
  }

  private void add(String file, long row, int one, int other, double weight, String kind) {
    int low = directed ? one : Math.min(one, other);
    int high = directed ? other : Math.max(one, other);
    int place = places.findOrPut(low, high, ties.size());
    if (place < 0) {
      ties.add(new FileTie(one, other, weight, kind));
      return;
    }
    FileTie before = ties.get(place);
    if (Arrays.asList(before.kind().split("; ", -1)).contains(kind)) {
      leave(
          file,
          NotTaken.Reason.REPEAT,
          row,
          "to",
          organisations.get(other).id(),
          "A row before it says the same of \"%s\" and \"%s\"."
              .formatted(organisations.get(one).id(), organisations.get(other).id()),
          directed ? "" : "If each row is what one says of the other, use --directed.");
      return;
    }
    // Unweighted ties count once however many kinds they have.
    double together = weighted ? before.weight() + weight : 1;
    ties.set(place, new FileTie(before.from(), before.to(), together, before.kind() + "; " + kind));
  }

  private @Nullable Integer number(String file, long row, String column, String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    String trouble = trouble(id);
    if (!trouble.isEmpty()) {
      leave(file, NotTaken.Reason.WRONG, row, column, id, trouble, "Correct the id.");
      return null;
    }
    if (listed) {
      leave(
          file,
          NotTaken.Reason.WRONG,
          row,
          column,
          id,
          "\"%s\" does not list this organisation.".formatted(list),
          "Add it there, or correct the id.");
      return null;
    }
    numbers.put(id, organisations.size());
    organisations.add(FileOrganisation.named(id, columns.size()));
    return organisations.size() - 1;
  }

  private static String trouble(String id) {
    if (id.isEmpty()) {
      return "The id is empty.";
    }
    if (id.length() > LONGEST_ID) {
      return "An id has at most " + LONGEST_ID + " characters.";
    }
    return id.equals(XmlText.line(id)) ? "" : "The id holds characters that cannot be printed.";
  }

  /** Leaves a row out because of a cell. */
  void refuse(String file, RefusedCell cell) {
    leave(file, NotTaken.Reason.WRONG, cell.row());
  }

  void leave(
      String file,
      NotTaken.Reason reason,
      long row,
      String column,
      String value,
      String why,
      String advice) {
    leave(file, reason, new RefusedRow(row, column, value, why, advice));
  }

  private void leave(String file, NotTaken.Reason reason, RefusedRow row) {
    left.merge(reason, 1, Integer::sum);
    if (notTaken.size() < KEPT_ROWS) {
      notTaken.add(new NotTaken(file, reason, row));
    }
  }

  FileNetwork build() {
    return new FileNetwork(
        directed,
        weighted,
        listed,
        columns,
        organisations,
        ties,
        new FileNetwork.Reading(
            rows,
            left.getOrDefault(NotTaken.Reason.SELF_TIE, 0),
            left.getOrDefault(NotTaken.Reason.REPEAT, 0),
            left.getOrDefault(NotTaken.Reason.WRONG, 0),
            notTaken,
            notes));
  }
}
