package org.crossroads.platform.accounts.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person can be. Visitors and members of the public with an account hold no role; each role
 * comes on top. What a role may do stands in {@link Right}.
 */
public enum Role {
  REPRESENTATIVE("Representative", Scope.Kind.ORGANISATION),
  EDITOR("Editor", Scope.Kind.ORGANISATION),
  MEMBER("Member", Scope.Kind.PARTNERSHIP),
  COORDINATOR("Coordinator", Scope.Kind.PARTNERSHIP),
  CHAIR("Chair", Scope.Kind.PARTNERSHIP),
  OBSERVER("Observer", Scope.Kind.PARTNERSHIP),
  ASSOCIATION_OFFICER("Association officer", Scope.Kind.PARTNERSHIP),
  ADMINISTRATOR("Administrator", Scope.Kind.SITE),
  AUDITOR("Auditor", Scope.Kind.SITE);

  private final String label;
  private final Scope.Kind scopeKind;

  Role(String label, Scope.Kind scopeKind) {
    this.label = label;
    this.scopeKind = scopeKind;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** In what one can be it. */
  public Scope.Kind scopeKind() {
    return scopeKind;
  }

  /** As it is stored and stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one holder must stay when another goes. */
  boolean mustNotDieOut() {
    return this == ADMINISTRATOR || this == COORDINATOR;
  }

  /** The role of a code. */
  public static Optional<Role> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
