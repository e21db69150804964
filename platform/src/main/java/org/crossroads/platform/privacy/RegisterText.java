package org.crossroads.platform.privacy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of personal data as a page of the documentation. */
@Component
public class RegisterText {
  private final Holdings holdings;

  RegisterText(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The whole page, in Markdown; the same register gives the same text. */
  public String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # Personal data

            Every column that says something of a person: what it is for, why it may be kept, and when it goes.
            Written by `bin/crossroads privacy register --out docs/data/personal-data.md`; a test fails when a
            personal column is missing here. Each site shows the same at `/privacy`. Names of head teachers and
            other persons in the national register are left out when its files are loaded.

            """);
    byTable().forEach((table, fields) -> appendTable(text, table, fields));
    appendRetention(text);
    appendBases(text);
    return text.toString();
  }

  private Map<String, List<PersonalField>> byTable() {
    return holdings.fields().stream()
        .collect(
            Collectors.groupingBy(
                PersonalField::table, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private static void appendTable(StringBuilder text, String table, List<PersonalField> fields) {
    text.append("## `").append(table).append("`\n\n");
    text.append(
        "| Column | Of whom | For what | Lawful basis | Kept until |\n|---|---|---|---|---|\n");
    fields.forEach(field ->
        text.append(
            "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                    field.column(),
                    field.whose(),
                    field.purpose(),
                    field.basis().label(),
                    field.keptUntil())));
    text.append('\n');
  }

  private void appendRetention(StringBuilder text) {
    text.append("## What goes by itself\n\n");
    text.append("Once a day, and by `bin/crossroads privacy retention --apply`:\n\n");
    holdings
        .retention()
        .forEach(rule ->
            text.append("* ")
                .append(rule.what())
                .append(": ")
                .append(rule.keptFor())
                .append(".\n"));
    text.append('\n');
  }

  private static void appendBases(StringBuilder text) {
    text.append("## Lawful bases\n\n");
    Arrays.stream(LawfulBasis.values())
        .forEach(basis ->
            text.append("* **")
                .append(basis.label())
                .append("**: ")
                .append(basis.meaning())
                .append(".\n"));
  }
}
