package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.OrganisationSummary.AreaName;
import org.crossroads.platform.directory.OrganisationSummary.OwnGroup;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.Sector;
import org.jspecify.annotations.Nullable;

/** A few organisations with an index over them, without a database. */
final class Town {
  private final List<OrganisationRows.Row> rows = new ArrayList<>();

  /** Schools, a trust and a college that are easily mixed up. */
  static Town usual() {
    return new Town()
        .school(100_001, "Northgate School", "Secondary", "open", 900, "Marlow", "MV1 1AA")
        .school(100_002, "Northgate School", "Secondary", "closed", 950, "Marlow", "MV1 1AA")
        .school(100_003, "Northgate Primary School", "Primary", "open", 300, "Ashdown", "AD2 3BB")
        .school(100_004, "North Lane School", "Secondary", "open", 1200, "Ashdown", "AD2 4CC")
        .school(
            100_005, "St Mary's CofE Primary School", "Primary", "open", 200, "Marlow", "MV1 2AB")
        .school(
            100_006,
            "St Mary's Catholic Primary School",
            "Primary",
            "open",
            210,
            "Ashdown",
            "AD1 1AA")
        .school(
            100_007,
            "St Michael's Church of England School",
            "Secondary",
            "open",
            800,
            "Marlow",
            "MV10 2AB")
        .school(
            100_008, "Great Marlow High School", "Secondary", "open", 1100, "Ashdown", "AD9 9ZZ")
        .school(100_009, "Riverside & Hill College", "16 plus", "open", 2000, "Ashdown", "AD5 5AA")
        .school(100_010, "Millbrook Junior School", "Primary", "closing", 150, "Marlow", "MV3 3AA")
        .school(100_011, "Millbrook Infants' School", "Primary", "open", 120, "Marlow", "MV3 3AB")
        .school(100_012, "D'Arcy Park Academy", "Secondary", "open", 700, "Ashdown", "AD6 1AA")
        .group("5001", "Fairfield Multi Academy Trust")
        .member(100_001, "5001", "Fairfield Multi Academy Trust")
        .member(100_003, "5001", "Fairfield Multi Academy Trust");
  }

  Town school(
      int urn, String name, String phase, String status, int pupils, String town, String postcode) {
    boolean marlow = town.equals("Marlow");
    var summary =
        new OrganisationSummary(
            OrganisationId.ofUrn(urn),
            OrganisationKind.INSTITUTION,
            name,
            phase.equals("16 plus") ? Sector.COLLEGE : Sector.STATE_SCHOOL,
            "Community school",
            phase,
            OrganisationStatus.of(status),
            urn,
            "1" + urn,
            marlow ? new AreaName("301", "Marlow Vale") : new AreaName("302", "Ashdown"),
            town,
            postcode,
            new Position(400_000 + urn % 100 * 1_000, 200_000),
            pupils,
            null);
    return add(summary, "%1$d 1%1$d %2$d4%3$03d".formatted(urn, marlow ? 301 : 302, urn % 1_000));
  }

  Town group(String uid, String name) {
    var summary =
        new OrganisationSummary(
            OrganisationId.ofUid(uid),
            OrganisationKind.GROUP,
            name,
            Sector.TRUST,
            "Multi-academy trust",
            null,
            OrganisationStatus.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return add(summary, uid + " TR0" + uid);
  }

  private Town add(OrganisationSummary summary, String numbers) {
    rows.add(new OrganisationRows.Row(summary, "", "", "", numbers));
    return this;
  }

  private Town member(int urn, String uid, String group) {
    var own = new OwnGroup(OrganisationId.ofUid(uid), uid, group, MembershipKind.TRUST);
    rows.replaceAll(row ->
        row.summary().id().equals(OrganisationId.ofUrn(urn))
            ? new OrganisationRows.Row(
                in(row.summary(), own), row.places(), group, row.traits(), row.numbers())
            : row);
    return this;
  }

  private static OrganisationSummary in(OrganisationSummary one, OwnGroup group) {
    return new OrganisationSummary(
        one.id(),
        one.kind(),
        one.name(),
        one.sector(),
        one.type(),
        one.phase(),
        one.status(),
        one.urn(),
        one.ukprn(),
        one.area(),
        one.town(),
        one.postcode(),
        one.position(),
        one.pupils(),
        group);
  }

  /** The index, likeliest first as the database orders them. */
  SearchIndex index() {
    SearchIndexBuilder builder = new SearchIndexBuilder();
    rows.stream()
        .sorted(
            Comparator.comparing((OrganisationRows.Row row) -> !row.summary().status().isOpen())
                .thenComparingInt(row -> -pupils(row.summary().pupils())))
        .forEach(builder::add);
    return builder.finish(1);
  }

  private static int pupils(@Nullable Integer pupils) {
    return pupils == null ? 0 : pupils;
  }

  static SearchResults search(SearchIndex index, SearchQuery query) {
    return new SearchRun(index, query, true).results();
  }

  /** The names that the text finds, in order. */
  static List<String> names(SearchIndex index, String text) {
    return search(index, SearchQuery.of(text, 20)).hits().stream()
        .map(hit -> hit.organisation().name())
        .toList();
  }
}
