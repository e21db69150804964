package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.Letter;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.letters.Letters;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions of people who do not look after an entry; they wait for those who do. */
@Component
public class Suggestions {
  /** So many of one person may wait at one organisation. */
  static final int MOST_OPEN = 5;

  private final JdbcClient jdbc;
  private final Entries entries;
  private final EntryKeepers keepers;
  private final Telling telling;
  private final Clock clock;

  /** Where a suggestion is told of. */
  @Component
  record Telling(Trail trail, Letters letters) {}

  Suggestions(
      DataSource database, Entries entries, EntryKeepers keepers, Telling telling, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.entries = entries;
    this.keepers = keepers;
    this.telling = telling;
    this.clock = clock;
  }

  /** Writes a suggestion down and tells those who look after the entry; false if too many wait. */
  @Transactional
  public boolean make(
      Who.SignedIn who, Organisation organisation, Optional<EntryField> field, String value) {
    long open =
        list(organisation.id()).stream().filter(each -> each.maker().equals(who.account())).count();
    if (open >= MOST_OPEN) {
      return false;
    }
    jdbc.sql(
            """
            INSERT INTO entry_suggestion (id, organisation_id, account_id, field, value, made_at)
            VALUES (:id, :organisation, :account, :field, :value, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("organisation", organisation.id().value())
        .param("account", who.account().value())
        .param("field", code(field))
        .param("value", value)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    tell(who, TrailEvent.CHANGE_SUGGESTED, organisation.id(), field, who.account());
    Letter letter =
        new Letter(
            LetterKind.SUGGESTIONS,
            "A suggestion about " + organisation.name(),
            "Somebody suggests a change to the entry of %s. Accept or refuse it on the page of the entry:\n\n%s"
                .formatted(organisation.name(), keepers.address(organisation.id())));
    keepers.of(organisation.id()).forEach(keeper -> telling.letters().post(keeper, letter));
    return true;
  }

  /** Those that wait, the oldest first. */
  public List<Suggestion> list(OrganisationId organisation) {
    return jdbc.sql(
            """
            SELECT id, account_id, field, value
            FROM entry_suggestion
            WHERE organisation_id = :organisation
            ORDER BY made_at, id
            """)
        .param("organisation", organisation.value())
        .query((row, number) ->
            new Suggestion(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                EntryField.find(row.getString("field")),
                Objects.requireNonNull(row.getString("value"))))
        .list();
  }

  /**
   * Writes a suggestion into the entry; one about the register is only noted as dealt with.
   *
   * @throws Absent if there is none, or the entry is not theirs
   */
  @Transactional
  public void accept(Who.SignedIn who, OrganisationId organisation, UUID id) {
    Suggestion suggestion = take(who, organisation, id);
    suggestion.field().ifPresent(field -> write(who, organisation, field, suggestion.value()));
    tell(who, TrailEvent.SUGGESTION_ACCEPTED, organisation, suggestion.field(), suggestion.maker());
  }

  /**
   * Drops a suggestion.
   *
   * @throws Absent if there is none, or the entry is not theirs
   */
  @Transactional
  public void refuse(Who.SignedIn who, OrganisationId organisation, UUID id) {
    Suggestion suggestion = take(who, organisation, id);
    tell(who, TrailEvent.SUGGESTION_REFUSED, organisation, suggestion.field(), suggestion.maker());
  }

  private void write(
      Who.SignedIn who, OrganisationId organisation, EntryField field, String value) {
    EntryLine now =
        entries.list(organisation).stream()
            .filter(line -> line.field() == field)
            .findFirst()
            .orElseThrow();
    entries.edit(
        who, organisation, List.of(new EntryEdit(field, now.value(), value, now.revision())));
  }

  /** Of two who decide at once, one gets the row. */
  private Suggestion take(Who.SignedIn who, OrganisationId organisation, UUID id) {
    if (!entries.mayEdit(who, organisation)) {
      throw absent();
    }
    Suggestion found =
        list(organisation).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(Suggestions::absent);
    int removed = jdbc.sql("DELETE FROM entry_suggestion WHERE id = :id").param("id", id).update();
    if (removed == 0) {
      throw absent();
    }
    return found;
  }

  private void tell(
      Who.SignedIn who,
      TrailEvent event,
      OrganisationId organisation,
      Optional<EntryField> field,
      AccountId maker) {
    telling
        .trail()
        .add(
            TrailEntry.of(
                    Author.of(who),
                    event,
                    Thing.organisation(organisation.value()),
                    Change.to("field", code(field)))
                .concerning(maker));
  }

  private static String code(Optional<EntryField> field) {
    return field.map(EntryField::code).orElse(Suggestion.REGISTER);
  }

  private static Absent absent() {
    return new Absent("There is no such suggestion. Maybe somebody has decided about it already.");
  }
}
