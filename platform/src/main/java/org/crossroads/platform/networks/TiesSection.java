package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationLine;
import org.crossroads.platform.directory.OrganisationSection;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieState;
import org.crossroads.platform.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the part of an organisation's page that says who it works with. */
@Component
@Order(100)
class TiesSection implements OrganisationSection {
  private static final String HEADING = "Who it works with";
  private static final int MOST_ROWS = 60;
  private static final String LOOK_AGAIN = " Look again in a few seconds.";
  private static final List<String> COLUMNS =
      List.of("Partner", "Kind of tie", "Why", "State", "Since", "Source");

  private final TieNetworks networks;
  private final Organisations organisations;

  TiesSection(TieNetworks networks, Organisations organisations) {
    this.networks = networks;
    this.organisations = organisations;
  }

  @Override
  public Optional<Content> of(Organisation organisation) {
    try {
      return of(organisation, networks.current());
    } catch (BeingMeasured measured) {
      return Optional.of(content(List.of(measured.sentence() + LOOK_AGAIN), Table.none()));
    }
  }

  private Optional<Content> of(Organisation organisation, MeasuredCountry country) {
    TieNetwork network = country.network();
    Integer number = network.number(organisation.id());
    List<AreaTie> past = uncounted(organisation, network);
    if (number == null) {
      Optional<Content> members = members(organisation, country);
      if (members.isPresent()) {
        return members;
      }
    }
    if (network.kinds().isEmpty() || (number == null && past.isEmpty())) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    List<AreaTie> ties = new ArrayList<>();
    if (number != null) {
      Measures measures = country.measures(Layers.ALL);
      sentences.addAll(
          sentences(organisation, new AreaReading(network, measures).institution(number)));
      ties.addAll(ties(network, number));
    }
    if (ties.size() > MOST_ROWS) {
      sentences.add(
          "The table shows the %d of %s that weigh most; its file has all."
              .formatted(MOST_ROWS, Words.count(ties.size(), "tie", "ties")));
    }
    if (ties.stream().anyMatch(tie -> isOpenTo(organisation, tie))) {
      sentences.add(
          "Whoever represents %s can confirm or dispute what others claim of it; the way there stands on its entry."
              .formatted(organisation.name()));
    }
    List<AreaTie> shown = new ArrayList<>(ties.stream().limit(MOST_ROWS).toList());
    shown.addAll(past);
    return Optional.of(content(sentences, table(organisation, shown)));
  }

  @Override
  public List<OrganisationLine> lines(Organisation organisation) {
    MeasuredCountry country = networks.current();
    TieNetwork network = country.network();
    if (network.kinds().isEmpty()) {
      return List.of();
    }
    List<OrganisationLine> lines = new ArrayList<>();
    Integer number = network.number(organisation.id());
    List<AreaTie> ties = new ArrayList<>();
    if (number != null) {
      InstitutionInNetwork figures =
          new AreaReading(network, country.measures(Layers.ALL)).institution(number);
      sentences(organisation, figures).forEach(each -> lines.add(inWords(each)));
      ties.addAll(ties(network, number));
    }
    ties.addAll(uncounted(organisation, network));
    ties.forEach(tie -> lines.add(line(tie)));
    return lines;
  }

  private static OrganisationLine inWords(String sentence) {
    return new OrganisationLine(HEADING, "In words", sentence, null, null, null);
  }

  private static OrganisationLine line(AreaTie tie) {
    TieReason reason = tie.reason();
    return new OrganisationLine(
        HEADING,
        reason.kind().label(),
        tie.other().name(),
        tie.since(),
        tie.until(),
        reason.source(),
        reason.state().label(),
        null,
        tie.why());
  }

  /** Whether another claims the tie, and this one has not said anything. */
  private static boolean isOpenTo(Organisation organisation, AreaTie tie) {
    return tie.reason() instanceof TieReason.Statement said
        && said.other().equals(organisation.id())
        && said.state() != TieState.CONFIRMED;
  }

  /** What a trust or federation has instead of ties of its own: the network of its members. */
  private static Optional<Content> members(Organisation organisation, MeasuredCountry country) {
    return country
        .scopes()
        .find("group-" + organisation.id())
        .map(found -> {
          String members = Words.count(found.inside().cardinality(), "open member", "open members");
          return content(
              List.of(
                  "%s has %s: with whom they work, who bridges, who is left out, and what would break stands on the page of their network."
                      .formatted(organisation.name(), members)),
              new Table(
                  "The network of its members",
                  List.of("Network", "Members"),
                  List.of(
                      List.of(
                          new Cell(found.scope().name(), "/networks/" + found.scope().code()),
                          Cell.text(members)))));
        });
  }

  private static Content content(List<String> sentences, Table table) {
    return new Content(HEADING, "who-it-works-with", sentences, table);
  }

  @Override
  public boolean settled() {
    return networks.settled();
  }

  private static List<String> sentences(Organisation organisation, InstitutionInNetwork figures) {
    List<String> sentences = new ArrayList<>();
    int partners = figures.partners();
    sentences.add(
        partners == 0
            ? "No tie of %s to any other organisation is known.".formatted(organisation.name())
            : "%s has %s, %s of them beyond its own trust or federation. Within two steps it reaches %s."
                .formatted(
                    organisation.name(),
                    Words.count(partners, "known partner", "known partners"),
                    figures.partnersBeyondGroup() == 0
                        ? "none"
                        : Words.number(figures.partnersBeyondGroup()),
                    Words.count(figures.reachInTwo(), "organisation", "organisations")));
    sentences.add(
        figures.voluntaryKnown()
            ? "Its voluntary ties are known: a partnership, consortium or tie file names it, or it was asked."
            : "Nobody has recorded whether it works with others of its own will: that is not known rather than none.");
    if (figures.level() != LeftOutLevel.CONNECTED && partners > 0) {
      sentences.add(figures.level().label() + ": " + lowerFirst(figures.level().meaning()));
    }
    return sentences;
  }

  private static String lowerFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static List<AreaTie> ties(TieNetwork network, int number) {
    List<AreaTie> found = new ArrayList<>();
    TieList ties = network.ties();
    ties.eachTieOf(
        number,
        tie ->
            found.add(
                new AreaTie(
                    network.organisation(number),
                    network.organisation(ties.partner(tie, number)),
                    true,
                    ties.reason(tie))));
    found.sort(
        Comparator.comparing((AreaTie tie) -> tie.reason().kind().nature())
            .reversed()
            .thenComparingDouble(tie -> -tie.reason().weight())
            .thenComparing(tie -> tie.other().name())
            .thenComparing(tie -> tie.other().id()));
    return found;
  }

  private List<AreaTie> uncounted(Organisation organisation, TieNetwork network) {
    List<TieReason.Statement> statements = network.uncounted(organisation.id());
    List<AreaTie> ties = new ArrayList<>();
    for (TieReason.Statement statement : statements) {
      List<OrganisationSummary> ends =
          organisations.list(List.of(statement.one(), statement.other()));
      if (ends.size() == 2) {
        boolean first = statement.one().equals(organisation.id());
        ties.add(new AreaTie(ends.get(first ? 0 : 1), ends.get(first ? 1 : 0), true, statement));
      }
    }
    return ties;
  }

  private static Table table(Organisation organisation, List<AreaTie> ties) {
    if (ties.isEmpty()) {
      return Table.none();
    }
    return new Table(
        "Partners of " + organisation.name(),
        COLUMNS,
        ties.stream()
            .map(tie ->
                List.of(
                    Cell.organisation(tie.other().name(), tie.other().id()),
                    Cell.text(tie.reason().kind().label()),
                    Cell.text(tie.why()),
                    Cell.text(tie.reason().state().label()),
                    Cell.text(Words.date(tie.since())),
                    Cell.text(FileKind.labelOf(tie.reason().source()))))
            .toList());
  }
}
