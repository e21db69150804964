package org.crossroads.platform.accounts.rights;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Names of organisations and partnerships, answered by a module that knows them. */
public interface ScopeNames {

  /** The names of scopes; one that is unknown by now is left out. */
  Map<Scope, String> names(Collection<Scope> scopes);

  /**
   * Finds what a person typed: the address of a page, an id, a number of the register, a name.
   *
   * @param kind an organisation or a partnership
   */
  Optional<Scope> find(Scope.Kind kind, String typed);

  /** The address of the page with the people of a scope, or "". */
  String address(Scope scope);
}
