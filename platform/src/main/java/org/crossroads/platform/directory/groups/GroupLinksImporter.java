package org.crossroads.platform.directory.groups;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.incoming.Batch;
import org.crossroads.platform.directory.incoming.FileScope;
import org.crossroads.platform.directory.incoming.IncomingMemberships;
import org.crossroads.platform.directory.incoming.Transaction;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.crossroads.platform.imports.RefusedPairs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in the register's list of who is in which group since when.
 *
 * <p>A group that is not in the directory yet is made from what the row says of it.
 */
@Component
final class GroupLinksImporter implements Importer {
  static final String KIND = "group-links";

  private static final TableLayout LAYOUT =
      TableLayout.of(
              "list of group links of the register",
              Stream.concat(Stream.of("URN"), GroupRow.REQUIRED.stream()).toArray(String[]::new))
          .optional(
              Stream.concat(Stream.of("Joined date"), GroupRow.OPTIONAL.stream())
                  .toArray(String[]::new))
          .ignored(
              "Group Status (code)",
              "EstablishmentName",
              "TypeOfEstablishment (code)",
              "TypeOfEstablishment (name)",
              "PhaseOfEducation (code)",
              "PhaseOfEducation (name)",
              "LA (code)",
              "LA (name)");

  private final Clock clock;

  GroupLinksImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(
        new ImportedTable("organisation", Change.NONE),
        new ImportedTable("membership", Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    RefusedPairs<UUID, UUID> refused = stage(file, run);
    refuseUnknown(run);
    FileScope scope =
        FileScope.judge(
            run,
            KIND,
            clock,
            "SELECT joined_on FROM stated_membership",
            "SELECT count(*) FROM stated_membership",
            "SELECT count(*) FROM membership WHERE source = 'group-links' AND ended_import IS NULL");
    addUnknownGroups(run, scope.asOf());
    IncomingMemberships memberships = new IncomingMemberships(run, KIND);
    fill(run);
    memberships.apply(scope, refused);
  }

  /** Returns the groups and members that refused rows name. */
  private static RefusedPairs<UUID, UUID> stage(InputFile file, ImportRun run)
      throws IOException, SQLException {
    Transaction.of(run.connection())
        .sql(
            """
            CREATE TEMPORARY TABLE stated_membership ON COMMIT DROP AS
            SELECT CAST(0 AS bigint) AS row_number, 0 AS urn, '' AS membership,
                   CAST(NULL AS date) AS joined_on, %s
            FROM organisation
            LIMIT 0
            """
                .formatted(String.join(", ", GroupRow.FILLS)))
        .update();
    String marks = ", ?".repeat(GroupRow.FILLS.size());
    RefusedPairs<UUID, UUID> refused = new RefusedPairs<>();
    try (TableFile table = TableFile.open(file, LAYOUT);
        Batch batch =
            new Batch(
                run.connection(),
                "INSERT INTO stated_membership VALUES (?, ?, ?, ?%s)".formatted(marks))) {
      run.eachRow(
          table,
          row -> stage(row, batch),
          row -> refused.note(() -> GroupRow.id(row).value(), () -> member(row)));
    }
    return refused;
  }

  private static void stage(TableRow row, Batch batch) throws SQLException {
    row.requiredText("URN");
    batch.add(
        Stream.concat(
                Stream.of(
                    row.number(),
                    row.count("URN"),
                    GroupRow.membership(row).code(),
                    GroupRow.day(row, "Joined date")),
                GroupRow.values(row).stream())
            .toArray());
  }

  private static UUID member(TableRow row) {
    row.requiredText("URN");
    @Nullable Integer urn = row.count("URN");
    return OrganisationId.ofUrn(urn == null ? 0 : urn).value();
  }

  private static void refuseUnknown(ImportRun run) {
    Transaction.of(run.connection())
        .sql(
            """
            DELETE FROM stated_membership AS s
            WHERE NOT EXISTS (SELECT FROM organisation AS o WHERE o.urn = s.urn)
            RETURNING s.row_number, s.urn
            """)
        .query((row, number) ->
            new RefusedRow(
                row.getLong("row_number"),
                "URN",
                row.getString("urn"),
                "No institution with this URN is in the directory.",
                "Import a register file that has it, then this file again."))
        .list()
        .forEach(run::refuse);
  }

  private static void addUnknownGroups(ImportRun run, LocalDate asOf) {
    int added =
        Transaction.of(run.connection())
            .sql(
                """
                INSERT INTO organisation (%1$s, source, as_of, fingerprint, created_import)
                SELECT DISTINCT ON (s.id) %2$s, 'group-links', :asOf, 0, :import
                FROM stated_membership AS s
                WHERE NOT EXISTS (SELECT FROM organisation AS o WHERE o.id = s.id)
                ORDER BY s.id, s.row_number
                """
                    .formatted(
                        String.join(", ", GroupRow.FILLS),
                        String.join(", ", GroupRow.FILLS.stream().map(c -> "s." + c).toList())))
            .param("asOf", asOf)
            .param("import", run.id())
            .update();
    if (added > 0) {
      run.note(
          "%,d groups were not in the directory and were added from these rows. The file of groups has their addresses."
              .formatted(added));
    }
  }

  private static void fill(ImportRun run) {
    Transaction.of(run.connection())
        .sql(
            """
            INSERT INTO incoming_membership (kind, group_id, member_id, joined_on)
            SELECT s.membership, s.id, o.id, s.joined_on
            FROM stated_membership AS s
            JOIN organisation AS o ON o.urn = s.urn
            ORDER BY s.joined_on NULLS LAST, s.row_number
            """)
        .update();
  }
}
