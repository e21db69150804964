package org.crossroads.platform.directory;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The organisations that everyone knows: four schools, a college and a charity of Marlow Vale and
 * Ashdown, run by the Fairfield Trust or by nobody.
 */
public final class Cast {
  public static final LocalDate AS_OF = LocalDate.of(2025, 4, 22);

  /** A secondary school of the Fairfield Trust in Marlow Vale, successor of Old Northgate. */
  public static final OrganisationId NORTHGATE = OrganisationId.ofUrn(100_001);

  /** The community school that became Northgate School. */
  public static final OrganisationId OLD_NORTHGATE = OrganisationId.ofUrn(100_002);

  /** A primary school of the Fairfield Trust in Marlow Vale. */
  public static final OrganisationId MILLBROOK = OrganisationId.ofUrn(100_003);

  /** An independent school in Ashdown. */
  public static final OrganisationId ST_HILDAS = OrganisationId.ofUrn(100_004);

  /** A sixth form college in Ashdown. */
  public static final OrganisationId RIVERSIDE = OrganisationId.ofUrn(100_005);

  public static final OrganisationId FAIRFIELD_TRUST = OrganisationId.ofUid("5001");
  public static final OrganisationId HARBOUR_CHARITY = OrganisationId.named("other:harbour");

  public static final String MARLOW_VALE = "301";
  public static final String ASHDOWN = "302";

  private final JdbcClient jdbc;
  private final int importId;

  private Cast(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.importId = addImport("register", AS_OF);
  }

  /** Puts the whole cast on stage. */
  public static Cast in(DataSource database) {
    Cast cast = new Cast(database);
    cast.addArea(MARLOW_VALE, "Marlow Vale");
    cast.addArea(ASHDOWN, "Ashdown");
    cast.addSchool(100_001, "Northgate School", "Academy converter", "Secondary", MARLOW_VALE);
    cast.addSchool(100_002, "Northgate School", "Community school", "Secondary", MARLOW_VALE);
    cast.addSchool(100_003, "Millbrook Primary School", "Academy", "Primary", MARLOW_VALE);
    cast.addSchool(
        100_004, "St Hilda’s School", "Other independent school", "Not applicable", ASHDOWN);
    cast.addSchool(100_005, "Riverside College", "Further education", "16 plus", ASHDOWN);
    cast.set(ST_HILDAS, "sector", "independent_school");
    cast.set(RIVERSIDE, "sector", "college");
    cast.close(OLD_NORTHGATE, LocalDate.of(2019, 8, 31));
    cast.open(NORTHGATE, LocalDate.of(2019, 9, 1));
    cast.addGroup("5001", "Fairfield Trust");
    cast.addOther(HARBOUR_CHARITY, "Harbour Youth", "charity", MARLOW_VALE);
    LocalDate joined = LocalDate.of(2019, 9, 1);
    cast.addMembership("trust", FAIRFIELD_TRUST, NORTHGATE, joined, "group-links", AS_OF);
    cast.addMembership("trust", FAIRFIELD_TRUST, MILLBROOK, joined, "group-links", AS_OF);
    cast.addSuccession(OLD_NORTHGATE, NORTHGATE, "succession", joined);
    cast.addLineage(OLD_NORTHGATE, NORTHGATE);
    return cast;
  }

  /** The import that created the cast. */
  public int importId() {
    return importId;
  }

  /** Adds an import that is done, and returns its number. */
  public int addImport(String kind, LocalDate asOf) {
    return jdbc.sql(
            """
            INSERT INTO import_run (kind, file_name, file_sha256, as_of, whole, imported_at)
            VALUES (:kind, 'cast.csv', 'none', :asOf, true, '2025-05-01T00:00:00Z')
            RETURNING id
            """)
        .param("kind", kind)
        .param("asOf", asOf)
        .query(Integer.class)
        .single();
  }

  public void addArea(String code, String name) {
    jdbc.sql(
            """
            INSERT INTO area (code, kind, name, in_england, created_import)
            VALUES (:code, 'authority', :name, true, :import)
            """)
        .param("code", code)
        .param("name", name)
        .param("import", importId)
        .update();
  }

  /** Adds an open state school with 500 pupils at 450,000 east, 200,000 north. */
  public OrganisationId addSchool(int urn, String name, String type, String phase, String area) {
    OrganisationId id = OrganisationId.ofUrn(urn);
    jdbc.sql(
            """
            INSERT INTO organisation (id, kind, name, sector, type_name, phase, status, urn, laestab,
                area_code, town, postcode, easting, northing, pupils, source, as_of, fingerprint,
                created_import)
            VALUES (:id, 'institution', :name, 'state_school', :type, :phase, 'open', :urn,
                :area || '/' || right(CAST(:urn AS text), 4), :area, 'Marlow', 'ZZ1 1AA', 450000,
                200000, 500, 'register', :asOf, 0, :import)
            """)
        .param("id", id.value())
        .param("name", name)
        .param("type", type)
        .param("phase", phase)
        .param("urn", urn)
        .param("area", area)
        .param("asOf", AS_OF)
        .param("import", importId)
        .update();
    return id;
  }

  /** Adds an open multi-academy trust. */
  public OrganisationId addGroup(String uid, String name) {
    OrganisationId id = OrganisationId.ofUid(uid);
    jdbc.sql(
            """
            INSERT INTO organisation (id, kind, name, sector, type_code, type_name, status, uid,
                source, as_of, fingerprint, created_import)
            VALUES (:id, 'group', :name, 'trust', '6', 'Multi-academy trust', 'open', :uid, 'groups',
                :asOf, 0, :import)
            """)
        .param("id", id.value())
        .param("name", name)
        .param("uid", uid)
        .param("asOf", AS_OF)
        .param("import", importId)
        .update();
    return id;
  }

  public void addOther(OrganisationId id, String name, String sector, String area) {
    jdbc.sql(
            """
            INSERT INTO organisation (id, kind, name, sector, status, area_code, source, as_of,
                fingerprint, created_import)
            VALUES (:id, 'other', :name, :sector, 'open', :area, 'organisations', :asOf, 0, :import)
            """)
        .param("id", id.value())
        .param("name", name)
        .param("sector", sector)
        .param("area", area)
        .param("asOf", AS_OF)
        .param("import", importId)
        .update();
  }

  public void addMembership(
      String kind,
      OrganisationId group,
      OrganisationId member,
      @Nullable LocalDate joinedOn,
      String source,
      LocalDate asOf) {
    jdbc.sql(
            """
            INSERT INTO membership (kind, group_id, member_id, joined_on, source, as_of,
                created_import)
            VALUES (:kind, :group, :member, :joinedOn, :source, :asOf, :import)
            """)
        .param("kind", kind)
        .param("group", group.value())
        .param("member", member.value())
        .param("joinedOn", joinedOn)
        .param("source", source)
        .param("asOf", asOf)
        .param("import", importId)
        .update();
  }

  public void addSuccession(
      OrganisationId predecessor, OrganisationId successor, String kind, @Nullable LocalDate on) {
    jdbc.sql(
            """
            INSERT INTO succession (predecessor_id, successor_id, kind, established_on,
                created_import)
            VALUES (:predecessor, :successor, :kind, :on, :import)
            """)
        .param("predecessor", predecessor.value())
        .param("successor", successor.value())
        .param("kind", kind)
        .param("on", on)
        .param("import", importId)
        .update();
  }

  public void addLineage(OrganisationId id, OrganisationId current) {
    jdbc.sql("INSERT INTO lineage (organisation_id, current_id) VALUES (:id, :current)")
        .param("id", id.value())
        .param("current", current.value())
        .update();
  }

  /** Writes one column as if it had always been so. */
  public void set(OrganisationId id, String column, Object value) {
    jdbc.sql("UPDATE organisation SET " + column + " = :value WHERE id = :id")
        .param("value", value)
        .param("id", id.value())
        .update();
  }

  public void open(OrganisationId id, LocalDate on) {
    set(id, "opened_on", on);
  }

  public void close(OrganisationId id, LocalDate on) {
    set(id, "status", "closed");
    set(id, "closed_on", on);
  }
}
