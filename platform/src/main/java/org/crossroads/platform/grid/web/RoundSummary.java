package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.crossroads.platform.grid.findings.Distribution;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.QuickProfile;
import org.crossroads.platform.grid.findings.RaterAgreement;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.findings.RoundChange;
import org.crossroads.platform.grid.findings.StudyChange;
import org.crossroads.platform.web.Words;

/**
 * What follows from a round over all its areas, in sentences; {@link RoundTables} has the figures.
 *
 * @param change since the round before, if there is one
 * @param agreement of raters over all areas; none for readers who may not see ratings
 */
public record RoundSummary(
    Round round, Optional<RoundChange> change, List<RaterAgreement> agreement) {
  private static final int NAMED = 5;

  public RoundSummary {
    agreement = List.copyOf(agreement);
  }

  /** All of it, each a thought. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(who());
    sentences.add(kinds());
    sentences.add(weak());
    sentences.add(divided());
    if (change.isPresent()) {
      sentences.add(changed());
    }
    agreement.stream().findFirst().ifPresent(all -> sentences.add(sentence(all)));
    return sentences;
  }

  private String who() {
    int areas = round.areas().size();
    return "%s %s rated as of %s, by %s; who rates in several areas counts in each."
        .formatted(
            Words.capital(Words.count(areas, "area", "areas")),
            areas == 1 ? "is" : "are",
            Words.date(round.on()),
            Words.count(round.countRaters(), "rater", "raters"));
  }

  private String kinds() {
    Map<String, Long> counts =
        round.areas().stream()
            .map(Findings::profile)
            .sorted(QuickProfile.WEAKEST_FIRST)
            .collect(
                Collectors.groupingBy(
                    profile -> profile.label().toLowerCase(Locale.UK),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return "By the rule of the quick profile: "
        + counts.entrySet().stream()
            .map(each -> each.getKey() + " " + Words.share(each.getValue(), round.areas().size()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String weak() {
    List<Round.Line> found = lines(Distribution::isWeakInMost, Distribution::weak);
    return found.isEmpty()
        ? "Nothing is low or not present in most areas."
        : "Low or not present in most areas that have settled it: %s of %s readings. %s: %s."
            .formatted(
                Words.number(found.size()),
                Words.number(round.lines().size()),
                found.size() > NAMED ? "First of them" : "They are",
                named(found, line -> " " + line.areas().weak() + " of " + line.areas().settled()));
  }

  private String divided() {
    List<Round.Line> found =
        lines(Distribution::isDivided, areas -> Math.min(areas.weak(), areas.high()));
    return found.isEmpty()
        ? "In no reading are a quarter of the areas low and another quarter high."
        : "Areas differ most, a quarter of them low and a quarter high, in %s of %s readings. %s: %s."
            .formatted(
                Words.number(found.size()),
                Words.number(round.lines().size()),
                found.size() > NAMED ? "First of them" : "They are",
                named(found, line -> ""));
  }

  /** Those that something holds of, the most areas first. */
  List<Round.Line> lines(Predicate<Distribution> which, ToIntFunction<Distribution> most) {
    return round.lines().stream()
        .filter(line -> which.test(line.areas()))
        .sorted(
            Comparator.comparingInt((Round.Line line) -> most.applyAsInt(line.areas())).reversed())
        .toList();
  }

  /**
   * The first of them.
   *
   * @param count what follows each, or ""
   */
  private static String named(List<Round.Line> lines, Function<Round.Line, String> count) {
    return lines.stream()
        .limit(NAMED)
        .map(line ->
            "%s (%s)%s"
                .formatted(
                    line.dimension().title(),
                    line.aspect().label().toLowerCase(Locale.UK),
                    count.apply(line)))
        .collect(Collectors.joining("; "));
  }

  /** The dimension and its aspect. */
  static String name(Round.Line line) {
    return line.dimension().title() + ", " + line.aspect().label().toLowerCase(Locale.UK);
  }

  /** What became of how many readings since the round before; "" if there was none. */
  String changed() {
    return change.map(RoundSummary::sentence).orElse("");
  }

  private static String sentence(RoundChange since) {
    List<String> parts = new ArrayList<>();
    for (StudyChange.Direction direction : StudyChange.Direction.values()) {
      parts.add(
          direction.label().toLowerCase(Locale.UK) + " " + Words.number(since.count(direction)));
    }
    return "Since %s, in %s: readings %s. Other raters, or raters who changed their minds, make changes too."
        .formatted(
            Words.date(since.before()),
            Words.count(since.areas().size(), "area", "areas"),
            Words.list(parts));
  }

  private static String sentence(RaterAgreement all) {
    return "Over all areas raters agree to α = %s (95%% interval %s): %s"
        .formatted(all.value(), all.interval(), all.words());
  }

  /** The areas as a picture. */
  public AreaMap map() {
    return AreaMap.of(round);
  }

  /** What the sentences rest on, with links to the studies of the areas. */
  public RoundTables tables() {
    return new RoundTables(this, true);
  }
}
