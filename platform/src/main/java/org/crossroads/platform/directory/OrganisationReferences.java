package org.crossroads.platform.directory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation that a cell of a file means: by URN, UKPRN, group UID, our own id or exact
 * name.
 *
 * <p>A number that could be two things, or a name that two organisations have, is refused with the
 * way out; of several with one name or UKPRN the only open one is meant. {@code urn:100000}, {@code
 * uid:2044} and {@code ukprn:10079319} say which number it is.
 *
 * <p>Reads all organisations once, as the transaction of the import sees them; for one import.
 */
public final class OrganisationReferences {
  private static final OrganisationId SEVERAL = OrganisationId.named("several");

  private final Set<OrganisationId> ids = new HashSet<>();
  private final Map<String, Meaning> meanings = new HashMap<>();

  private record Meaning(@Nullable OrganisationId open, @Nullable OrganisationId any) {
    Meaning and(OrganisationId id, boolean isOpen) {
      OrganisationId newAny = any == null || any.equals(id) ? id : SEVERAL;
      OrganisationId newOpen = open;
      if (isOpen) {
        newOpen = open == null || open.equals(id) ? id : SEVERAL;
      }
      return new Meaning(newOpen, newAny);
    }

    @Nullable OrganisationId best() {
      return open == null ? any : open;
    }
  }

  private OrganisationReferences() {}

  /** Reads what this transaction sees. */
  public static OrganisationReferences read(Connection connection) throws SQLException {
    var references = new OrganisationReferences();
    try (var statement =
            connection.prepareStatement(
                """
                SELECT o.id, o.name, o.urn, o.uid, o.ukprn, o.group_code, o.status
                FROM organisation AS o
                ORDER BY o.id
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        references.add(rows);
      }
    }
    return references;
  }

  private void add(ResultSet row) throws SQLException {
    var id = new OrganisationId(row.getObject("id", UUID.class));
    boolean isOpen = OrganisationStatus.of(row.getString("status")).isOpen();
    ids.add(id);
    add("urn:", row.getString("urn"), id, isOpen);
    add("uid:", row.getString("uid"), id, isOpen);
    add("uid:", row.getString("group_code"), id, isOpen);
    add("ukprn:", row.getString("ukprn"), id, isOpen);
    add("name:", row.getString("name"), id, isOpen);
  }

  private void add(String prefix, @Nullable String text, OrganisationId id, boolean isOpen) {
    if (text != null) {
      meanings.merge(
          prefix + normal(text),
          new Meaning(isOpen ? id : null, id),
          (before, now) -> before.and(id, isOpen));
    }
  }

  /**
   * Returns the organisation that the cell means.
   *
   * @throws RefusedCell if it is empty, unknown or could be several, with advice
   */
  public OrganisationId get(TableRow row, String column) {
    String text = row.requiredText(column);
    OrganisationId found = find(text);
    if (found == null) {
      throw row.refused(
          column,
          "There is no organisation \"" + text + "\" here.",
          "Maybe it is spelt differently: look it up under Find and write its URN, or import the"
              + " file that it is in first.");
    }
    if (found.equals(SEVERAL)) {
      throw row.refused(
          column,
          "\"" + text + "\" could be more than one organisation.",
          "Write its number with what it is: urn:, uid: or ukprn: and the digits.");
    }
    return found;
  }

  private @Nullable OrganisationId find(String text) {
    OrganisationId id = OrganisationId.parse(text).filter(ids::contains).orElse(null);
    String normal = normal(text);
    if (id != null) {
      return id;
    }
    if (normal.startsWith("urn:") || normal.startsWith("uid:") || normal.startsWith("ukprn:")) {
      return best(normal.replace(": ", ":"));
    }
    OrganisationId found = null;
    for (String prefix : new String[] {"urn:", "uid:", "ukprn:", "name:"}) {
      OrganisationId meant = best(prefix + normal);
      if (meant != null) {
        found = found == null || found.equals(meant) ? meant : SEVERAL;
      }
    }
    return found;
  }

  private @Nullable OrganisationId best(String key) {
    Meaning meaning = meanings.get(key);
    return meaning == null ? null : meaning.best();
  }

  // Case, kind of apostrophe and repeated spaces make no difference.
  private static String normal(String text) {
    return text.strip().replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
