package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;

/** Finds in a network whom the words of a {@link WhatIfQuestion} mean. For one question. */
final class WhatIfReferences {
  private static final int MOST = 300;

  private final Organisations organisations;
  private final MeasuredCountry country;
  private final List<WhatIf.Problem> problems = new ArrayList<>();

  /** Two organisations by their numbers. */
  record Pair(int one, int other) {}

  WhatIfReferences(Organisations organisations, MeasuredCountry country) {
    this.organisations = organisations;
    this.country = country;
  }

  List<WhatIf.Problem> problems() {
    return problems;
  }

  /** The numbers of whoever is to be taken out. */
  int[] removed(WhatIfQuestion question) {
    List<Integer> numbers = new ArrayList<>();
    List<String> words = words(question.remove(), "[\\s,;]+");
    if (words.size() > MOST) {
      say(
          "remove",
          "%d organisations are more than can be tried at once; %d can."
              .formatted(words.size(), MOST));
      return new int[0];
    }
    words.forEach(word -> number("remove", word).ifPresent(numbers::add));
    if (!question.group().isBlank()) {
      members(question.group().strip()).forEach(numbers::add);
    }
    return numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** The new ties. */
  List<Pair> ties(WhatIfQuestion question) {
    List<Pair> pairs = new ArrayList<>();
    for (String line : words(question.ties(), "\\R")) {
      List<String> ends = words(line, "[\\s,;]+");
      if (ends.size() != 2) {
        say(
            "ties",
            "“%s” does not name two organisations. Maybe write two URNs a line.".formatted(line));
        continue;
      }
      Optional<Integer> one = number("ties", ends.getFirst());
      Optional<Integer> other = number("ties", ends.getLast());
      if (one.isPresent() && one.equals(other)) {
        say(
            "ties",
            "“%s” ties an organisation to itself. Maybe one of the two is wrong.".formatted(line));
      } else if (one.isPresent() && other.isPresent()) {
        pairs.add(new Pair(one.get(), other.get()));
      }
    }
    return pairs;
  }

  private static List<String> words(String text, String parting) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split(parting, -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  private Optional<Integer> number(String field, String word) {
    Optional<Organisation> found = find(word);
    if (found.isEmpty()) {
      say(
          field,
          "There is no organisation “%s”. Maybe look it up under Find and write its URN."
              .formatted(word));
      return Optional.empty();
    }
    Integer number = country.network().number(found.get().id());
    if (number == null) {
      say(
          field,
          "%s (%s) is not in this network: it is closed, or outside England without a tie."
              .formatted(found.get().name(), word));
    }
    return Optional.ofNullable(number);
  }

  private List<Integer> members(String word) {
    String id = find(word).map(found -> found.id().toString()).orElse(word);
    return country
        .scopes()
        .find("group-" + id)
        .or(() -> country.scopes().find("partnership-" + id))
        .map(found -> found.inside().stream().boxed().toList())
        .orElseGet(() -> {
          say(
              "group",
              "There is no group “%s” with two open members. Maybe write the UID of a trust, as uid:2044."
                  .formatted(word));
          return List.of();
        });
  }

  private Optional<Organisation> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("uid:")) {
      return organisations.findByUid(lower.substring(4));
    }
    String digits = lower.startsWith("urn:") ? lower.substring(4) : lower;
    if (digits.matches("\\d{1,9}")) {
      Optional<Organisation> byUrn = organisations.findByUrn(Integer.parseInt(digits));
      return byUrn.isPresent() || lower.startsWith("urn:")
          ? byUrn
          : organisations.findByUid(digits);
    }
    return OrganisationId.parse(word).flatMap(organisations::find);
  }

  private void say(String field, String sentence) {
    problems.add(new WhatIf.Problem(field, sentence));
  }
}
