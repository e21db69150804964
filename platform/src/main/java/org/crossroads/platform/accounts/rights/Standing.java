package org.crossroads.platform.accounts.rights;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may do today: nothing but a reading of the roles that they hold.
 *
 * @param grants those that hold now
 */
public record Standing(List<Grant> grants) {

  public Standing {
    grants = List.copyOf(grants);
  }

  /** Somebody without any role. */
  public static Standing none() {
    return new Standing(List.of());
  }

  /** Whether they have a right in a scope. */
  public boolean may(Right right, Scope scope) {
    return grants.stream()
        .filter(grant -> right.roles().contains(grant.role()))
        .anyMatch(grant -> reaches(grant, scope));
  }

  /** Where they have a right, for queries. */
  public Reach reach(Right right) {
    List<Grant> giving =
        grants.stream().filter(grant -> right.roles().contains(grant.role())).toList();
    return new Reach(
        giving.stream().anyMatch(grant -> grant.scope() instanceof Scope.Site),
        ids(giving, Scope.Kind.ORGANISATION),
        ids(giving, Scope.Kind.PARTNERSHIP));
  }

  /** Whether they may give a role: they may give roles there, and everything that it may. */
  public boolean mayGrant(Role role, Scope scope) {
    return role.scopeKind() == scope.kind()
        && may(Right.GRANT_ROLES, scope)
        && Right.of(role).stream().allMatch(right -> may(right, scope));
  }

  /** Whether they may give it for so long: nobody gives what outlasts their own. */
  boolean mayGrant(Role role, Scope scope, Term term) {
    return new Standing(grants.stream().filter(own -> !term.outlasts(own.term())).toList())
        .mayGrant(role, scope);
  }

  private static boolean reaches(Grant grant, Scope scope) {
    return grant.scope() instanceof Scope.Site || grant.scope().equals(scope);
  }

  private static Set<UUID> ids(List<Grant> grants, Scope.Kind kind) {
    return grants.stream()
        .filter(grant -> grant.scope().kind() == kind)
        .flatMap(grant -> Stream.ofNullable(grant.scope().idOrNull()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
