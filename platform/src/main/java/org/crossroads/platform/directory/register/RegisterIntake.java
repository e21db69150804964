package org.crossroads.platform.directory.register;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.incoming.ClosedOrganisations;
import org.crossroads.platform.directory.register.KnownInstitutions.Known;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.CopyRows;
import org.crossroads.platform.imports.CopyWriter;
import org.crossroads.platform.imports.FirstFill;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a register file.
 *
 * <p>This class turns each row into the bytes of the columns the file has, and takes their
 * fingerprint. A row whose fingerprint is here already goes no further. New rows stream into the
 * table while the next are read; rows that may differ are staged for {@link RegisterChanges}.
 */
final class RegisterIntake {
  private static final int CHUNK_BYTES = 1 << 20;

  /** A whole file may lack a few institutions that an earlier one had; a part lacks most. */
  private static final double WHOLE_FROM = 0.9;

  private final ImportRun run;
  private final LocalDate asOf;
  private final TableFile table;
  private final List<RegisterField> fields;
  private final boolean typed;
  private final boolean withStatus;
  private final KnownInstitutions known;
  private final RegisterAreas areas;
  private final RegisterGroups groups;
  private final RegisterMemberships memberships;
  private final RegisterChanges changes;
  private final long columns;
  private final Set<Integer> added = new HashSet<>();
  private final CopyRows cells = new CopyRows(1 << 12);
  private CopyRows fresh = new CopyRows(CHUNK_BYTES + (1 << 16));
  private CopyRows staged = new CopyRows(1 << 16);
  private int stagedRows;
  private int unchanged;
  private int older;

  RegisterIntake(ImportRun run, LocalDate asOf, TableFile table) throws SQLException {
    this.run = run;
    this.asOf = asOf;
    this.table = table;
    this.fields = RegisterField.in(table);
    this.typed = fields.stream().anyMatch(f -> f.column().equals("sector"));
    this.withStatus = fields.stream().anyMatch(f -> f.column().equals("status"));
    this.known = KnownInstitutions.load(run.connection());
    this.areas = new RegisterAreas(run);
    this.groups = new RegisterGroups(run, asOf);
    this.memberships = new RegisterMemberships(run, asOf, groups, table);
    this.changes = new RegisterChanges(run, fields);
    this.columns = new CopyRows(1 << 10).text(changes.columns()).fingerprint();
  }

  void takeRows() throws IOException, SQLException {
    if (!known.all().isEmpty()) {
      changes.createStage();
    }
    FirstFill fill = FirstFill.of(run.connection(), "organisation", "membership");
    try (CopyWriter writer = new CopyWriter(run.connection(), fill)) {
      run.eachRow(table, row -> take(row, writer), this::noteRefused);
      pass(writer);
      writer.write(RegisterGroups.COPY_TARGET, groups.fresh());
      writer.write(RegisterMemberships.COPY_TARGET, memberships.fresh());
      writer.finish();
    }
    fill.finish();
    finish();
  }

  private void take(TableRow row, CopyWriter writer) throws SQLException {
    RegisterCells institution = new RegisterCells(run, row);
    int urn = institution.urn();
    Known here = known.find(urn);
    if (here == null ? !added.add(urn) : here.seen) {
      throw row.refused(
          RegisterLayout.URN,
          "The URN %d stands in an earlier row already.".formatted(urn),
          "Only the first row of a URN is taken; remove the other.");
    }
    if (here != null) {
      here.seen = true;
      if (here.asOf.isAfter(asOf)) {
        older++;
        return;
      }
    }
    String areaCode = institution.areaCode();
    if (areaCode != null) {
      areas.see(areaCode, row);
    }
    cells.clear();
    for (RegisterField field : fields) {
      field.writer().write(institution, cells);
    }
    UUID id = here == null ? OrganisationId.ofUrn(urn).value() : here.id;
    sort(id, urn, here);
    memberships.see(id, here == null, row);
    if (fresh.length() + staged.length() > CHUNK_BYTES) {
      pass(writer);
    }
  }

  private void noteRefused(TableRow row) {
    Known here = known.find(RegisterCells.urn(row));
    if (here != null) {
      here.refused = true;
    }
  }

  private void sort(UUID id, int urn, @Nullable Known here) {
    // The same cells under other columns are another row.
    long fingerprint = cells.fingerprint(columns);
    if (here == null) {
      fresh.row(fields.size() + (typed ? 0 : 1) + (withStatus ? 0 : 1) + 7).cells(cells);
      if (!typed) {
        fresh.text("other");
      }
      if (!withStatus) {
        fresh.text("open");
      }
      fresh.uuid(id).text("institution").integer(urn).text("register").date(asOf);
      fresh.bigInteger(fingerprint).integer(run.id());
    } else if (here.fingerprint == fingerprint && here.fromRegister && !here.absent) {
      unchanged++;
    } else {
      stagedRows++;
      staged.row(fields.size() + 3).cells(cells).uuid(id).date(asOf).bigInteger(fingerprint);
    }
  }

  private void pass(CopyWriter writer) throws SQLException {
    writer.write(RegisterAreas.COPY_TARGET, areas.takeFresh());
    writer.write(freshTarget(), fresh);
    writer.write(changes.copyTarget(), staged);
    fresh = new CopyRows(CHUNK_BYTES + (1 << 16));
    staged = new CopyRows(1 << 16);
  }

  private String freshTarget() {
    return "organisation (%s%s%s, id, kind, urn, source, as_of, fingerprint, created_import)"
        .formatted(changes.columns(), typed ? "" : ", sector", withStatus ? "" : ", status");
  }

  private void finish() throws SQLException {
    areas.complete();
    groups.rename();
    memberships.endOld();
    int changed = stagedRows == 0 ? 0 : changes.apply();
    int moved = changes.countOthers(memberships.changedMembers());
    run.added(added.size());
    run.changed(changed + moved);
    ClosedOrganisations.count(run);
    run.unchanged(unchanged + stagedRows - changed - moved + older);
    if (older > 0) {
      run.note(
          "%,d rows were left alone: what is here is known as of a later day than %s."
              .formatted(older, asOf));
    }
    if (!withStatus) {
      run.note("The file does not say which institutions are open; new ones were taken as open.");
    }
    judgeWhole();
  }

  private void judgeWhole() throws SQLException {
    int here = 0;
    int found = 0;
    List<UUID> missing = new ArrayList<>();
    for (Known one : known.all()) {
      if (one.fromRegister && !one.absent) {
        here++;
        if (one.seen) {
          found++;
        } else if (!one.refused && !one.asOf.isAfter(asOf)) {
          missing.add(one.id);
        }
      }
    }
    if (found + added.size() == 0) {
      run.note("The file holds no institution, so it says nothing of those that are here.");
      return;
    }
    Boolean stated = run.statedWhole();
    boolean whole = stated == null ? found >= WHOLE_FROM * here : stated;
    run.whole(whole);
    if (whole) {
      changes.markAbsent(missing, asOf);
      run.ended(missing.size());
    } else if (stated == null) {
      run.note(
          "Taken as a part of the register: it has %,d of the %,d institutions that are here. The others were left alone. If it is the whole register, say so."
              .formatted(found, here));
    }
  }
}
