package org.crossroads.platform.questionnaires.waves;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.WorkbookTable;
import org.springframework.stereotype.Component;

/**
 * Reads who is to be asked from CSV or the first sheet of a workbook, with the columns {@code
 * name}, {@code email} and {@code organisation}, the id or URN of one in the directory.
 */
@Component
public class FrameFileReader {
  private static final String NAME = "name";
  private static final String EMAIL = "email";
  private static final String ORGANISATION = "organisation";
  private static final int MOST = 5_000;
  private static final int LONGEST_NAME = 200;

  private final Organisations organisations;

  FrameFileReader(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * Reads a file.
   *
   * @throws WrongFile if it is no such table
   */
  public FrameFile read(Path file) throws IOException {
    return WorkbookTable.read(file, this::readTable);
  }

  private FrameFile readTable(Path csv) throws IOException {
    TableLayout layout = TableLayout.of("list of people").optional(NAME, EMAIL, ORGANISATION);
    List<FrameFile.Person> people = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (TableFile table = TableFile.open(new InputFile(csv), layout)) {
      if (!table.has(NAME) && !table.has(ORGANISATION)) {
        throw new WrongFile(
            "The file has neither a column name nor a column organisation. Its columns are %s. Name the columns name, email, organisation."
                .formatted(String.join(", ", table.columnNames())));
      }
      for (TableRow row = table.next(); row != null; row = table.next()) {
        try {
          row.requireReadable();
          people.add(person(row, table, names));
        } catch (RefusedCell refused) {
          problems.add(sentence(refused.row()));
        }
        if (people.size() > MOST) {
          throw new WrongFile("The file has more than %,d rows. Add it in parts.".formatted(MOST));
        }
      }
    }
    if (people.isEmpty() && problems.isEmpty()) {
      problems.add("The file names nobody. Write a row for each person below the column names.");
    }
    return new FrameFile(people, problems);
  }

  private FrameFile.Person person(TableRow row, TableFile table, Set<String> names) {
    Optional<Organisation> organisation = organisation(row, text(row, table, ORGANISATION));
    String typed = text(row, table, NAME);
    String name = typed.isEmpty() ? organisation.map(Organisation::name).orElse("") : typed;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw row.refused(
          NAME,
          "The name is missing or longer than %d letters.".formatted(LONGEST_NAME),
          "Write whom the answers are for, or give the organisation.");
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw row.refused(NAME, "“%s” is there twice.".formatted(name), "Take one row out.");
    }
    String email = text(row, table, EMAIL).toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
      throw row.refused(
          EMAIL, "That is no e-mail address.", "Put it right, or leave the cell empty.");
    }
    return new FrameFile.Person(
        name, email, organisation.map(each -> each.id().value()).orElse(null));
  }

  private Optional<Organisation> organisation(TableRow row, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Organisation> found =
        text.matches("[0-9]{5,9}")
            ? organisations.findByUrn(Integer.parseInt(text))
            : OrganisationId.parse(text).flatMap(organisations::find);
    if (found.isEmpty()) {
      throw row.refused(
          ORGANISATION,
          "The directory has no organisation of that id or URN.",
          "Copy the id from a download of organisations, or leave the cell empty.");
    }
    return found;
  }

  private static String text(TableRow row, TableFile table, String column) {
    return table.has(column) ? SheetCell.unescaped(row.text(column)).strip() : "";
  }

  private static String sentence(RefusedRow row) {
    return "Row %d, %s “%s”: %s %s"
        .formatted(row.row(), row.column(), row.value(), row.reason(), row.advice());
  }
}
