package org.crossroads.platform.directory.links;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.SuccessionKind;
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
 * Takes in the register's links: predecessors and successors, and which school teaches its sixth
 * form through which centre.
 */
@Component
final class LinksImporter implements Importer {
  static final String KIND = "links";

  private static final TableLayout LAYOUT =
      TableLayout.of("list of links of the register", "URN", "LinkURN", "LinkType")
          .optional("LinkEstablishedDate")
          .ignored("LinkName", "LinkDescription");

  private final Clock clock;

  LinksImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(
        new ImportedTable("succession", Change.ENDS), new ImportedTable("membership", Change.ENDS));
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
            "SELECT established_on FROM stated_link",
            "SELECT count(*) FROM stated_link",
            "SELECT 2 * count(*) FROM succession WHERE ended_import IS NULL");
    new IncomingSuccessions(run).apply(scope.whole(), refused);
    IncomingMemberships consortia = new IncomingMemberships(run, KIND);
    fill(run);
    consortia.apply(scope, refused);
  }

  /** Returns what refused rows name, either way round. */
  private static RefusedPairs<UUID, UUID> stage(InputFile file, ImportRun run)
      throws IOException, SQLException {
    Transaction.of(run.connection())
        .sql(
            """
            CREATE TEMPORARY TABLE stated_link (
                row_number bigint NOT NULL, urn integer NOT NULL, link_urn integer NOT NULL,
                kind text, earlier integer, established_on date
            ) ON COMMIT DROP
            """)
        .update();
    RefusedPairs<UUID, UUID> refused = new RefusedPairs<>();
    try (TableFile table = TableFile.open(file, LAYOUT);
        Batch batch = new Batch(run.connection(), "INSERT INTO stated_link VALUES (?,?,?,?,?,?)")) {
      run.eachRow(
          table,
          row -> stage(row, batch),
          row -> {
            refused.note(() -> id(row, "URN"), () -> id(row, "LinkURN"));
            refused.note(() -> id(row, "LinkURN"), () -> id(row, "URN"));
          });
    }
    return refused;
  }

  private static void stage(TableRow row, Batch batch) throws SQLException {
    int urn = urn(row, "URN");
    int linkUrn = urn(row, "LinkURN");
    if (urn == linkUrn) {
      throw row.refused(
          "LinkURN",
          "The institution is linked to itself.",
          "Leave the row out, or correct one of the two URNs.");
    }
    LinkType type =
        LinkType.find(row.requiredText("LinkType"))
            .orElseThrow(() ->
                row.refused(
                    "LinkType",
                    "This type of link is not known.",
                    "Use one of the register's own, such as Predecessor or Successor."));
    SuccessionKind kind = type.kind();
    batch.add(
        row.number(),
        urn,
        linkUrn,
        kind == null ? null : kind.code(),
        type.earlier(urn, linkUrn),
        row.date("LinkEstablishedDate"));
  }

  private static UUID id(TableRow row, String column) {
    return OrganisationId.ofUrn(urn(row, column)).value();
  }

  private static int urn(TableRow row, String column) {
    row.requiredText(column);
    @Nullable Integer urn = row.count(column);
    return urn == null ? 0 : urn;
  }

  /** A link to somebody who is not in the directory cannot be drawn. */
  private static void refuseUnknown(ImportRun run) {
    Transaction.of(run.connection())
        .sql(
            """
            DELETE FROM stated_link AS l
            WHERE NOT EXISTS (SELECT FROM organisation AS o WHERE o.urn = l.urn)
               OR NOT EXISTS (SELECT FROM organisation AS o WHERE o.urn = l.link_urn)
            RETURNING l.row_number, l.urn, l.link_urn,
                EXISTS (SELECT FROM organisation AS o WHERE o.urn = l.urn) AS urn_known
            """)
        .query((row, number) -> {
          boolean urnKnown = row.getBoolean("urn_known");
          return new RefusedRow(
              row.getLong("row_number"),
              urnKnown ? "LinkURN" : "URN",
              row.getString(urnKnown ? "link_urn" : "urn"),
              "No institution with this URN is in the directory.",
              "Import a register file that has it, then this file again.");
        })
        .list()
        .forEach(run::refuse);
  }

  private static void fill(ImportRun run) {
    Transaction.of(run.connection())
        .sql(
            """
            INSERT INTO incoming_membership (kind, group_id, member_id, joined_on)
            SELECT 'sixth_form_consortium', centre.id, school.id, l.established_on
            FROM stated_link AS l
            JOIN organisation AS school ON school.urn = l.earlier
            JOIN organisation AS centre
                ON centre.urn IN (l.urn, l.link_urn) AND centre.urn <> l.earlier
            WHERE l.kind IS NULL
            ORDER BY l.established_on NULLS LAST, l.row_number
            """)
        .update();
  }
}
