package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.partnerships.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is tied to whom in the whole country, from every source there is. */
@Component
public class Ties {
  private final JdbcClient jdbc;
  private final Memberships memberships;
  private final Partnerships partnerships;
  private final Lineage lineage;

  public Ties(
      DataSource database, Memberships memberships, Partnerships partnerships, Lineage lineage) {
    this.jdbc = JdbcClient.create(database);
    this.memberships = memberships;
    this.partnerships = partnerships;
    this.lineage = lineage;
  }

  /**
   * Reads all ties as they are known on a day; takes about a second for England.
   *
   * @param isOpen whether an organisation can have ties today
   */
  public KnownTies read(LocalDate day, Predicate<OrganisationId> isOpen) {
    return read(day, Carriers.ofToday(lineage.carriers(), isOpen));
  }

  /**
   * Reads all ties that held on a past day, as they are known today.
   *
   * @param isOpen whether an organisation was open on that day
   */
  public KnownTies readPast(LocalDate day, Predicate<OrganisationId> isOpen) {
    return read(day, Carriers.ofThen(lineage.carriers(), isOpen));
  }

  private KnownTies read(LocalDate day, Carriers carriers) {
    var groups = new GroupReading(carriers);
    memberships.listAll().forEach(membership -> groups.add(membership, day));
    partnerships.listMembers().forEach(member -> groups.add(member, day));
    var statements = new StatementReading(carriers, day);
    jdbc.sql(TieRows.SELECT)
        .query(row -> {
          statements.add(TieRows.entry(row));
        });
    List<TieReason.SharedGroup> shared = groups.groups();
    Set<OrganisationId> voluntaryKnown = new HashSet<>(groups.voluntaryKnown());
    voluntaryKnown.addAll(statements.voluntaryKnown());
    return new KnownTies(
        day,
        shared,
        statements.statements(),
        voluntaryKnown,
        statements.answered(),
        statements.silent());
  }
}
