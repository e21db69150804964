package org.crossroads.platform.ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.imports.ImportSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who named an organisation, for its representatives to confirm or to dispute. */
@Component
public class Namings {
  /** The source of what representatives say. */
  static final String SOURCE = "Representatives on this site";

  private final JdbcClient jdbc;
  private final StatedTies stated;
  private final Organisations organisations;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Namings(
      DataSource database,
      StatedTies stated,
      Organisations organisations,
      Access access,
      Trail trail,
      Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.stated = stated;
    this.organisations = organisations;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether somebody may say for an organisation with whom it works. */
  public boolean mayAnswer(Who who, OrganisationId id) {
    return access.may(who, Right.ANSWER_TIES, new Scope.Organisation(id.value()));
  }

  /** Who says today that it works with this organisation; by name, then by kind of tie. */
  public List<Naming> list(OrganisationId named) {
    Map<String, List<TieEntry>> theirs = new LinkedHashMap<>();
    Map<String, List<TieEntry>> own = new LinkedHashMap<>();
    for (TieEntry entry : entries(named)) {
      boolean byOther = named.equals(entry.to());
      OrganisationId other = byOther ? entry.from() : Objects.requireNonNull(entry.to());
      if (!byOther || entry.affirms()) {
        (byOther ? theirs : own)
            .computeIfAbsent(
                other + "." + TieKind.ofStatement(entry.kind()).code(), key -> new ArrayList<>())
            .add(entry);
      }
    }
    Map<OrganisationId, String> names =
        organisations.names(
            theirs.values().stream()
                .map(some -> some.getFirst().from())
                .collect(Collectors.toSet()));
    return theirs.entrySet().stream()
        .map(each -> naming(each.getValue(), own.getOrDefault(each.getKey(), List.of()), names))
        .sorted(Comparator.comparing(Naming::name).thenComparing(Naming::key))
        .toList();
  }

  private List<TieEntry> entries(OrganisationId named) {
    LocalDate today = LocalDate.now(clock);
    return jdbc
        .sql(
            """
            SELECT t.id, t.from_id, t.to_id, t.kind, t.strength, t.from_on, t.to_on, t.source,
                   t.answer
            FROM tie AS t
            WHERE (t.to_id = :named OR t.from_id = :named)
              AND t.ended_import IS NULL
              AND t.answer = 'named'
            ORDER BY t.id
            """)
        .param("named", named.value())
        .query((row, number) -> TieRows.entry(row))
        .list()
        .stream()
        .filter(entry -> entry.isCurrentOn(today))
        .toList();
  }

  private static Naming naming(
      List<TieEntry> theirs, List<TieEntry> own, Map<OrganisationId, String> names) {
    TieEntry first = theirs.getFirst();
    Integer strongest =
        theirs.stream()
            .map(TieEntry::strength)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Naming(
        first.from(),
        names.getOrDefault(first.from(), ""),
        first.kind(),
        strongest,
        List.copyOf(
            theirs.stream().map(TieEntry::source).collect(Collectors.toCollection(TreeSet::new))),
        reply(own));
  }

  private static Naming.Reply reply(List<TieEntry> own) {
    if (own.stream().anyMatch(each -> each.affirms() && !each.source().equals(SOURCE))) {
      return Naming.Reply.NAMED_TOO;
    }
    if (own.stream().anyMatch(TieEntry::affirms)) {
      return Naming.Reply.CONFIRMED;
    }
    return own.stream().anyMatch(TieEntry::denies) ? Naming.Reply.DENIED : Naming.Reply.NONE;
  }

  /**
   * Says for an organisation with whom it works; what it says already is not said twice.
   *
   * @param replies {@link Naming.Reply#CONFIRMED} or {@link Naming.Reply#DENIED} by {@link
   *     Naming#key}; the others are left as they are
   */
  public void answer(Who.SignedIn who, Organisation named, Map<String, Naming.Reply> replies) {
    access.require(
        who,
        Right.ANSWER_TIES,
        new Scope.Organisation(named.id().value()),
        "There is no such organisation, or it is not yours.");
    List<TieStatement> statements = new ArrayList<>();
    int confirmed = 0;
    for (Naming each : list(named.id())) {
      Naming.Reply wanted = replies.getOrDefault(each.key(), Naming.Reply.NONE);
      boolean confirms = wanted == Naming.Reply.CONFIRMED;
      boolean says = confirms || wanted == Naming.Reply.DENIED;
      if (says && wanted != each.reply() && each.reply() != Naming.Reply.NAMED_TOO) {
        confirmed += confirms ? 1 : 0;
        statements.add(statement(named.id(), each, confirms));
      }
    }
    if (!statements.isEmpty()) {
      ImportSummary summary =
          stated.take("Answers of " + named.name(), statements, false, LocalDate.now(clock));
      trail.add(
          TrailEntry.of(
              Author.of(who),
              TrailEvent.TIES_ANSWERED,
              Thing.organisation(named.id().value()),
              Change.to("import", String.valueOf(summary.id())),
              Change.to("confirmed", String.valueOf(confirmed)),
              Change.to("disputed", String.valueOf(statements.size() - confirmed))));
    }
  }

  private static TieStatement statement(OrganisationId named, Naming naming, boolean confirms) {
    return new TieStatement(
        named.value(),
        naming.by().value(),
        naming.statedKind(),
        confirms ? null : 0,
        null,
        SOURCE,
        TieAnswer.NAMED);
  }
}
