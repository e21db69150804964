package org.crossroads.platform.networks;

import java.util.Comparator;
import java.util.List;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.web.Words;

/**
 * A member with no known tie beyond its own group.
 *
 * @param member who
 * @param reason why it is listed, in a sentence
 * @param coverage whether that is known or only not recorded, in a sentence
 */
public record LeftOutMember(InstitutionInNetwork member, String reason, String coverage) {
  private static final Comparator<InstitutionInNetwork> KNOWN_FIRST =
      Comparator.comparing(InstitutionInNetwork::voluntaryKnown)
          .reversed()
          .thenComparing(InstitutionInNetwork::level);

  /** Those of a network that are left out: first those for certain, then those not known. */
  public static List<LeftOutMember> listOf(ScopeNetwork network) {
    return network.members().stream()
        .filter(each -> each.level().isLeftOut())
        .sorted(KNOWN_FIRST)
        .map(each -> new LeftOutMember(each, reasonOf(each), coverageOf(each, network.layers())))
        .toList();
  }

  private static String reasonOf(InstitutionInNetwork each) {
    OrganisationSummary.OwnGroup group = each.organisation().group();
    return switch (each.level()) {
      case NO_KNOWN_TIE -> "No tie to any other organisation is known.";
      case OWN_GROUP_ONLY ->
          "%s in %s."
              .formatted(
                  each.partners() == 1
                      ? "Its one known partner is"
                      : "All its %s known partners are".formatted(Words.number(each.partners())),
                  group == null ? "its own group" : group.name());
      case ONE_SECTOR_ONLY, CONNECTED ->
          throw new IllegalArgumentException(each.level() + " is not left out.");
    };
  }

  private static String coverageOf(InstitutionInNetwork each, Layers layers) {
    if (!each.voluntaryKnown()) {
      return "Nobody has recorded its voluntary ties: not known rather than none.";
    }
    return "A partnership, consortium or tie file names it, or it was asked: "
        + (layers.everyTie()
            ? "left out for certain."
            : "its ties are known, but not all of them are counted here.");
  }
}
