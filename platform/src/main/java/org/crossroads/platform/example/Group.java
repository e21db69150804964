package org.crossroads.platform.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trust, federation, sponsor or group of children's centres, as a row of the groups file.
 *
 * @param uid its number
 * @param seat where its office is, or null where the register does not say
 */
record Group(int uid, Kind kind, String name, Span span, @Nullable Settlement seat) {

  /** Kinds of group as the register codes them. */
  enum Kind {
    FEDERATION(1, "Federation", ""),
    SPONSOR(5, "School sponsor", "SP9"),
    MULTI_ACADEMY_TRUST(6, "Multi-academy trust", "TR9"),
    CHILDRENS_CENTRES(8, "Children's Centres Group", ""),
    SINGLE_ACADEMY_TRUST(10, "Single-academy trust", "TR9");

    final int code;
    final String label;
    private final String idPrefix;

    Kind(int code, String label, String idPrefix) {
      this.code = code;
      this.label = label;
      this.idPrefix = idPrefix;
    }

    boolean trust() {
      return this == MULTI_ACADEMY_TRUST || this == SINGLE_ACADEMY_TRUST;
    }
  }

  /**
   * @param closed the last day, or null if it stands
   */
  record Span(LocalDate opened, @Nullable LocalDate closed) {}

  /** The “Group ID”, which only trusts and sponsors have. */
  String groupId() {
    return kind.idPrefix.isEmpty() ? "" : kind.idPrefix + uid;
  }

  /** Companies House numbers are given to trusts only; these begin with a prefix nobody has. */
  String companiesHouse() {
    return kind.trust() ? "XC" + uid : "";
  }

  String ukprn() {
    return kind.trust() ? String.valueOf(18_000_000 + uid) : "";
  }
}
