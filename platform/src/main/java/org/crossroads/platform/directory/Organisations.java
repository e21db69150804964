package org.crossroads.platform.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisations of the directory as they are today. */
@Component
public class Organisations {
  private static final int FETCH_SIZE = 2_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;

  public Organisations(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(database));
    reading.setReadOnly(true);
  }

  public Optional<Organisation> find(OrganisationId id) {
    return jdbc.sql(OrganisationRow.SELECT + "WHERE o.id = :id")
        .param("id", id.value())
        .query(new OrganisationRow())
        .optional();
  }

  /**
   * Returns the organisation of this id.
   *
   * @throws NoSuchElementException if there is none
   */
  public Organisation get(OrganisationId id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException("There is no organisation " + id + "."));
  }

  /** Finds an institution by its unique reference number. */
  public Optional<Organisation> findByUrn(int urn) {
    return jdbc.sql(OrganisationRow.SELECT + "WHERE o.urn = :urn")
        .param("urn", urn)
        .query(new OrganisationRow())
        .optional();
  }

  /** Finds a group by the register's UID. */
  public Optional<Organisation> findByUid(String uid) {
    return jdbc.sql(OrganisationRow.SELECT + "WHERE o.uid = :uid")
        .param("uid", uid)
        .query(new OrganisationRow())
        .optional();
  }

  /** All open institutions whose authority is in the area, by name. */
  public List<OrganisationSummary> listOpenInstitutionsIn(Area area) {
    return jdbc.sql(
            OrganisationSummaryRow.SELECT
                + """
                WHERE o.area_code = ANY(:codes)
                  AND o.kind = 'institution'
                  AND o.status IN ('open', 'closing')
                ORDER BY o.name, o.id
                """)
        .param("codes", area.authorityCodes().toArray(String[]::new))
        .query(new OrganisationSummaryRow())
        .list();
  }

  /** How many institutions are open in the area. */
  public int countOpenInstitutionsIn(Area area) {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM organisation AS o
            WHERE o.area_code = ANY(:codes)
              AND o.kind = 'institution'
              AND o.status IN ('open', 'closing')
            """)
        .param("codes", area.authorityCodes().toArray(String[]::new))
        .query(Integer.class)
        .single();
  }

  /** Open organisations of the area that are not institutions: employers, charities and so on. */
  public List<OrganisationSummary> listOtherOrganisationsIn(Area area) {
    return jdbc.sql(
            OrganisationSummaryRow.SELECT
                + """
                WHERE o.area_code = ANY(:codes)
                  AND o.kind = 'other'
                  AND o.status IN ('open', 'closing')
                ORDER BY o.name, o.id
                """)
        .param("codes", area.authorityCodes().toArray(String[]::new))
        .query(new OrganisationSummaryRow())
        .list();
  }

  /**
   * How many open organisations have their website at a domain, or on a page of it.
   *
   * @param domain in small letters and without {@code www.}
   */
  public int countOpenWithWebsiteAt(String domain) {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM organisation AS o
            WHERE o.status IN ('open', 'closing')
              AND position(:domain IN lower(o.website)) > 0
              AND substring(lower(o.website) FROM '^\\s*(?:[a-z]+:/*)?(?:www\\.)?([^/:?#\\s]+)') = :domain
            """)
        .param("domain", domain)
        .query(Integer.class)
        .single();
  }

  /** The current members of a group, by name, closed ones too. */
  public List<OrganisationSummary> listMembersOf(OrganisationId group) {
    return jdbc.sql(
            OrganisationSummaryRow.SELECT
                + """
                WHERE o.id IN (SELECT m.member_id FROM current_membership AS m WHERE m.group_id = :group)
                ORDER BY o.name, o.id
                """)
        .param("group", group.value())
        .query(new OrganisationSummaryRow())
        .list();
  }

  /**
   * The organisations of these ids, in the order of the ids; unknown ids are left out.
   *
   * <p>For lists of at most a few thousand.
   */
  public List<OrganisationSummary> list(Collection<OrganisationId> ids) {
    Map<OrganisationId, OrganisationSummary> found = new HashMap<>();
    jdbc.sql(OrganisationSummaryRow.SELECT + "WHERE o.id = ANY(:ids)")
        .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(new OrganisationSummaryRow())
        .list()
        .forEach(each -> found.put(each.id(), each));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** The names of the organisations of these ids, however many; unknown ids are left out. */
  public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
    Map<OrganisationId, String> names = new HashMap<>();
    jdbc.sql("SELECT o.id, o.name FROM organisation AS o WHERE o.id = ANY(:ids)")
        .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(row -> {
          names.put(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"));
        });
    return names;
  }

  /** Who was open on a past day, as far as the register gives the days of opening and closing. */
  public Set<OrganisationId> idsOpenOn(LocalDate day) {
    Set<OrganisationId> open = new HashSet<>();
    jdbc.sql(
            """
            SELECT o.id
            FROM organisation AS o
            WHERE o.status <> 'proposed'
              AND (o.opened_on IS NULL OR o.opened_on <= :day)
              AND (o.closed_on > :day OR (o.closed_on IS NULL AND o.status <> 'closed'))
            """)
        .param("day", day)
        .query(row -> {
          open.add(new OrganisationId(row.getObject("id", UUID.class)));
        });
    return open;
  }

  /** Hands over every open institution of England, one by one, by id. */
  public void forEachOpenInstitutionOfEngland(Consumer<OrganisationSummary> consumer) {
    forEach(
        """
        WHERE o.kind = 'institution'
          AND o.status IN ('open', 'closing')
          AND a.in_england
        ORDER BY o.id
        """,
        consumer);
  }

  /** Hands over every organisation there is, open or not, of any kind, one by one, by id. */
  public void forEachOrganisation(Consumer<OrganisationSummary> consumer) {
    forEach("ORDER BY o.id", consumer);
  }

  /** Hands over the whole entry of every organisation of a kind, one by one, by name. */
  public void forEachEntry(OrganisationKind kind, Consumer<Organisation> consumer) {
    reading.executeWithoutResult(transaction -> {
      try (var rows =
          jdbc
              .sql(OrganisationRow.SELECT + "WHERE o.kind = :kind ORDER BY o.name, o.id")
              .param("kind", kind.code())
              .withFetchSize(FETCH_SIZE)
              .query(new OrganisationRow())
              .stream()) {
        rows.forEach(consumer);
      }
    });
  }

  private void forEach(String where, Consumer<OrganisationSummary> consumer) {
    reading.executeWithoutResult(transaction -> {
      try (var rows =
          jdbc
              .sql(OrganisationSummaryRow.SELECT + where)
              .withFetchSize(FETCH_SIZE)
              .query(new OrganisationSummaryRow())
              .stream()) {
        rows.forEach(consumer);
      }
    });
  }
}
