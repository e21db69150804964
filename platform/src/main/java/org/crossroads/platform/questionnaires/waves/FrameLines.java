package org.crossroads.platform.questionnaires.waves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crossroads.platform.accounts.EmailAddress;

/**
 * A pasted list of names with e-mail addresses, one a line: {@code Camden; lead@camden.example}.
 *
 * @param people those that were understood
 * @param problems what is wrong, by line; while there is any, nobody is added
 */
public record FrameLines(List<Named> people, List<String> problems) {
  private static final int MOST = 5_000;

  /** Somebody with their address, or "". */
  public record Named(String name, String email) {}

  public FrameLines {
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }

  /** Reads a list; names and addresses are parted by a comma, a semicolon or a tab. */
  public static FrameLines read(String text) {
    List<Named> people = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length && people.size() <= MOST; i++) {
      if (!lines[i].isBlank()) {
        String problem = add(lines[i].strip(), people, names);
        if (!problem.isEmpty()) {
          problems.add("Line %d: %s".formatted(i + 1, problem));
        }
      }
    }
    if (people.size() > MOST) {
      problems.add("There are more than %,d lines. Add them in parts.".formatted(MOST));
    }
    return new FrameLines(people, problems);
  }

  private static String add(String line, List<Named> people, Set<String> names) {
    int end =
        Math.max(line.lastIndexOf(','), Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t')));
    boolean withAddress = end >= 0 && line.indexOf('@', end) >= 0;
    String name = (withAddress ? line.substring(0, end) : line).strip().replaceAll("^\"|\"$", "");
    String email = withAddress ? line.substring(end + 1).strip() : "";
    if (name.isEmpty() || name.length() > 200) {
      return "the name is missing or longer than 200 letters. Write a name, a comma and an address.";
    }
    if (!withAddress && line.indexOf('@') >= 0) {
      return "“%s” has an address but no name before it. Write a name, a comma and the address."
          .formatted(line);
    }
    if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
      return "“%s” is no e-mail address. Put it right, or leave it out.".formatted(email);
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      return "“%s” is there twice. Take one out.".formatted(name);
    }
    people.add(new Named(name, email.toLowerCase(Locale.ROOT)));
    return "";
  }
}
