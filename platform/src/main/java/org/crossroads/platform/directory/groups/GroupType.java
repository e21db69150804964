package org.crossroads.platform.directory.groups;

import java.util.Optional;
import org.crossroads.platform.directory.MembershipKind;

/** The register's types of group, and what it means to belong to one. */
enum GroupType {
  FEDERATION("1", MembershipKind.FEDERATION),
  TRUST("2", MembershipKind.TRUST),
  SCHOOL_SPONSOR("5", MembershipKind.SPONSOR),
  MULTI_ACADEMY_TRUST("6", MembershipKind.TRUST),
  UMBRELLA_TRUST("7", MembershipKind.TRUST),
  CHILDRENS_CENTRES_GROUP("8", MembershipKind.CHILDRENS_CENTRE_GROUP),
  CHILDRENS_CENTRES_COLLABORATION("9", MembershipKind.CHILDRENS_CENTRE_GROUP),
  SINGLE_ACADEMY_TRUST("10", MembershipKind.TRUST),
  SECURE_SINGLE_ACADEMY_TRUST("11", MembershipKind.TRUST);

  private final String code;
  private final MembershipKind membership;

  GroupType(String code, MembershipKind membership) {
    this.code = code;
    this.membership = membership;
  }

  /** Finds the type of this code of the register. */
  static Optional<GroupType> find(String code) {
    for (GroupType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  MembershipKind membership() {
    return membership;
  }
}
