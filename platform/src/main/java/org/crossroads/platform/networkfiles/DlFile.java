package org.crossroads.platform.networkfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/**
 * Ties in UCINET's DL language, as a list: {@code dl n=3 format=edgelist1}, labels, then {@code
 * from to weight} a line.
 *
 * <p>Organisations are numbered from 1, or named where the labels are embedded. DL's other formats
 * are refused by name.
 */
final class DlFile {
  private static final Pattern FORMAT = Pattern.compile("format\\s*=\\s*(\\w+)");
  private static final Pattern SIZE = Pattern.compile("\\bn\\s*=\\s*(\\d+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s,\"]+");

  /**
   * Ten times the institutions that England ever had. A number costs its writer nothing, so memory
   * must not follow it further; names cost as much to write as to read and have no limit.
   */
  private static final int MOST_WITHOUT_LABELS = 500_000;

  private static final int MOST_DIGITS = 9;

  private final InputFile file;
  private final FileNetworkBuilder into;
  private final List<String> labels = new ArrayList<>();
  private boolean embedded;
  private int size;

  private DlFile(InputFile file, FileNetworkBuilder into) {
    this.file = file;
    this.into = into;
  }

  static boolean fits(String start) {
    return start.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)dl[\\s,].*");
  }

  static void read(InputFile file, FileNetworkBuilder into) throws IOException {
    new DlFile(file, into).read();
  }

  private void read() throws IOException {
    try (BufferedReader text = file.openLines()) {
      long line = readHead(text);
      if (!embedded) {
        listLabels();
      }
      for (String ties = text.readLine(); ties != null; ties = text.readLine()) {
        line++;
        row(line, ties);
      }
    }
  }

  private void row(long line, String ties) {
    if (InputFile.isCut(ties)) {
      into.readRow();
      into.leave(
          file.name(),
          NotTaken.Reason.WRONG,
          line,
          "",
          "",
          "The line is longer than a million characters.",
          "Look for a missing line end.");
      return;
    }
    List<String> words = words(ties);
    if (!words.isEmpty()) {
      into.readRow();
      tie(line, words);
    }
  }

  /** Reads up to the line "data:"; returns its number. */
  private long readHead(BufferedReader text) throws IOException {
    StringBuilder head = new StringBuilder();
    boolean inLabels = false;
    long line = 0;
    for (String next = text.readLine(); next != null; next = text.readLine()) {
      line++;
      if (InputFile.isCut(next)) {
        throw new WrongFile(
            "\"%s\" has a line %d of more than a million characters. Write the labels on several lines."
                .formatted(file.name(), line));
      }
      String lower = next.strip().toLowerCase(Locale.ROOT);
      if (lower.equals("data:")) {
        checkHead(head.toString());
        return line;
      }
      if (lower.startsWith("labels embedded")) {
        embedded = true;
      } else if (lower.startsWith("labels:")) {
        inLabels = true;
        labels.addAll(words(next.strip().substring("labels:".length())));
      } else if (inLabels) {
        labels.addAll(words(next));
      } else {
        head.append(lower).append('\n');
      }
    }
    throw new WrongFile(
        "\"%s\" begins like UCINET's DL but has no line \"data:\". Write the file again from UCINET, or save the ties as CSV with the columns from,to."
            .formatted(file.name()));
  }

  private void checkHead(String head) {
    Matcher format = FORMAT.matcher(head);
    String name = format.find() ? format.group(1) : "fullmatrix";
    if (!name.equals("edgelist1")) {
      throw new WrongFile(
          "\"%s\" is in the DL format %s; of UCINET's DL only format=edgelist1 is read. Save it as such, or as a CSV matrix."
              .formatted(file.name(), name));
    }
    Matcher n = SIZE.matcher(head);
    size = n.find() ? size(n.group(1)) : labels.size();
  }

  private int size(String digits) {
    int n = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (!embedded && n > Math.max(MOST_WITHOUT_LABELS, labels.size())) {
      throw new WrongFile(
          "\"%s\" says n=%s and names %d of them; without names there can be at most %d organisations. Correct n, or name them all below a line \"labels:\"."
              .formatted(file.name(), digits, labels.size(), MOST_WITHOUT_LABELS));
    }
    return n;
  }

  private void listLabels() {
    for (int number = labels.size() + 1; number <= size; number++) {
      labels.add(Integer.toString(number));
    }
    if (!into.isListed()) {
      into.listOrganisations(file.name(), List.of());
      labels.forEach(label -> into.organisation(file.name(), 1, FileOrganisation.named(label, 0)));
    }
  }

  private void tie(long line, List<String> words) {
    String from = label(line, "from", words.getFirst());
    String to = from == null ? null : label(line, "to", words.size() > 1 ? words.get(1) : "");
    if (from == null || to == null) {
      return;
    }
    double weight = 1;
    if (words.size() > 2) {
      into.hasWeights();
      weight = Numbers.parsed(words.get(2));
    }
    into.tie(file.name(), line, from, to, weight, "");
  }

  /** The label that a line means, or null after saying why there is none. */
  private @Nullable String label(long line, String column, String word) {
    if (embedded || word.isEmpty()) {
      return word;
    }
    int number = word.matches("\\d{1,7}") ? Integer.parseInt(word) : 0;
    if (number < 1 || number > labels.size()) {
      into.leave(
          file.name(),
          NotTaken.Reason.WRONG,
          line,
          column,
          word,
          "There are organisations 1 to %d.".formatted(labels.size()),
          "Correct the number, or write \"labels embedded:\" if these are names.");
      return null;
    }
    return labels.get(number - 1);
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toList();
  }
}
