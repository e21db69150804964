package org.crossroads.platform.directory.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.search.SearchHit;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Words a result for the list. */
final class ResultLines {
  private ResultLines() {}

  static ResultLine of(SearchHit hit, SearchForm.Unit unit) {
    OrganisationSummary organisation = hit.organisation();
    OrganisationSummary.OwnGroup group = organisation.group();
    return new ResultLine(
        organisation.name(),
        "/organisations/" + organisation.id(),
        detail(organisation),
        place(organisation),
        distance(hit.distanceMetres(), unit),
        StatusTags.ofNotOpen(organisation.status()).orElse(null),
        group == null ? "" : group.name(),
        group == null ? "" : "/organisations/" + group.id());
  }

  /** Type, phase and URN. */
  private static String detail(OrganisationSummary organisation) {
    String type = organisation.type();
    return dotted(
        type == null ? organisation.sector().label() : type,
        OrganisationFacts.applicable(organisation.phase()),
        organisation.urn() == null ? null : "URN " + organisation.urn());
  }

  /** Town, area and postcode; town and area once where they are the same. */
  private static String place(OrganisationSummary organisation) {
    String town = organisation.town();
    String area = organisation.area() == null ? null : organisation.area().name();
    return commas(town, Objects.equals(town, area) ? null : area, organisation.postcode());
  }

  private static String distance(@Nullable Integer metres, SearchForm.Unit unit) {
    if (metres == null) {
      return "";
    }
    return unit == SearchForm.Unit.MILES ? Words.miles(metres) : Words.kilometres(metres);
  }

  static String dotted(@Nullable String... parts) {
    return joined(" · ", parts);
  }

  static String commas(@Nullable String... parts) {
    return joined(", ", parts);
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
