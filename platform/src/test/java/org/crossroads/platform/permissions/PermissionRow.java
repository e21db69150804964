package org.crossroads.platform.permissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of {@code permissions.txt}: a page and what it says to each persona.
 *
 * @param method GET or POST; ANY for what takes both
 * @param route as its handler has it
 * @param path an address of it, with names in capitals for ids
 * @param form what a POST sends, as {@code a=1&b=2}, or ""
 * @param answers to everybody
 */
record PermissionRow(
    String method, String route, String path, String form, Map<Persona, Answer> answers) {

  static List<PermissionRow> list() {
    try (InputStream table = PermissionRow.class.getResourceAsStream("permissions.txt")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(PermissionRow::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PermissionRow read(String line) {
    String[] parts = line.split(" +", -1);
    if (parts.length < 4 || parts.length > 5) {
      throw new IllegalArgumentException(
          "Answers, method, route, address and maybe a form, not: " + line);
    }
    return new PermissionRow(
        parts[1], parts[2], parts[3], parts.length == 5 ? parts[4] : "", answers(parts[0]));
  }

  /** A letter for each persona; one letter alone is said to everybody. */
  private static Map<Persona, Answer> answers(String letters) {
    Map<Persona, Answer> answers = new EnumMap<>(Persona.class);
    Persona[] all = Persona.values();
    if (letters.length() != 1 && letters.length() != all.length) {
      throw new IllegalArgumentException("Not " + all.length + " answers: " + letters);
    }
    for (int i = 0; i < all.length; i++) {
      answers.put(all[i], Answer.of(letters.charAt(letters.length() == 1 ? 0 : i)));
    }
    return answers;
  }

  /** The key by which handlers are matched. */
  String key() {
    return method + " " + route;
  }

  @Override
  public String toString() {
    return method + " " + path + (form.isEmpty() ? "" : " " + form);
  }
}
