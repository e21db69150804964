package org.crossroads.platform.accounts.rights;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a role holds. */
public sealed interface Scope {

  /** One organisation. */
  record Organisation(UUID id) implements Scope {}

  /** One partnership, network or association. */
  record Partnership(UUID id) implements Scope {}

  /** Everywhere. */
  record Site() implements Scope {}

  /** What a scope is. */
  enum Kind {
    ORGANISATION("organisation"),
    PARTNERSHIP("partnership"),
    SITE("site");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As it is stored. */
    public String code() {
      return code;
    }
  }

  /** What it is. */
  default Kind kind() {
    return switch (this) {
      case Organisation organisation -> Kind.ORGANISATION;
      case Partnership partnership -> Kind.PARTNERSHIP;
      case Site site -> Kind.SITE;
    };
  }

  /** Which one; null for the site. */
  default @Nullable UUID idOrNull() {
    return switch (this) {
      case Organisation organisation -> organisation.id();
      case Partnership partnership -> partnership.id();
      case Site site -> null;
    };
  }

  /** The scope of a role that is stored with this id. */
  static Scope of(Role role, @Nullable UUID id) {
    if (role.scopeKind() == Kind.SITE) {
      return new Site();
    }
    if (id == null) {
      throw new IllegalArgumentException("A " + role.label() + " is one of something.");
    }
    return role.scopeKind() == Kind.ORGANISATION ? new Organisation(id) : new Partnership(id);
  }
}
