package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.OldRows;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.crossroads.platform.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles that people hold and held. */
@Component
@Order(RoleHolding.ORDER)
class RoleHolding implements Holding {
  static final int ORDER = 40;

  private static final Duration KEPT = Duration.ofDays(730);

  private final JdbcClient jdbc;
  private final Grants grants;
  private final ScopeNames names;
  private final Clock clock;

  RoleHolding(DataSource database, Grants grants, ScopeNames names, Clock clock) {
    this.grants = grants;
    this.names = names;
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "role_grant",
            "who holds or held a role",
            LawfulBasis.LEGITIMATE_INTERESTS,
            "two years after the role ended, or the account goes")
        .with("account_id", "says who holds it")
        .with("role", "decides what they may do")
        .with("scope_kind", "decides where they may")
        .with("scope_id", "decides where they may")
        .with("from_on", "decides from when they may")
        .with("to_on", "decides until when they may")
        .with("granted_at", "shows who came when")
        .with("ended_at", "ends it before its time")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of("role_grant.id");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    List<Grant> held = grants.listOf(new AccountId(person.account()));
    Map<Scope, String> known = names.names(held.stream().map(Grant::scope).toList());
    return List.of(
        new PersonalSection(
            "Your roles",
            true,
            List.of("Role", "In", "From", "To", "Ended early"),
            held.stream().map(grant -> row(grant, known)).toList()));
  }

  private List<String> row(Grant grant, Map<Scope, String> known) {
    LocalDate last = grant.term().to();
    Instant ended = grant.endedAt();
    return List.of(
        grant.role().label(),
        grant.scope() instanceof Scope.Site
            ? "the whole site"
            : known.getOrDefault(grant.scope(), String.valueOf(grant.scope().idOrNull())),
        Words.date(grant.term().from()),
        last == null ? "" : Words.date(last),
        ended == null ? "" : Words.date(LocalDate.ofInstant(ended, clock.getZone())));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM role_grant WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "roles that are over",
            "two years after they ended; that they were held stays in the trail",
            KEPT,
            """
            SELECT role || ', over since '
                || to_char(least(ended_at, to_on + interval '1 day'), 'YYYY-MM-DD')
            FROM role_grant
            WHERE least(ended_at, to_on + interval '1 day') < :before
            ORDER BY granted_at, id
            """,
            """
            DELETE FROM role_grant
            WHERE least(ended_at, to_on + interval '1 day') < :before
            """));
  }
}
