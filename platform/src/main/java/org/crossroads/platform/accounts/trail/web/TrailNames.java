package org.crossroads.platform.accounts.trail.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts names to the ids of the trail, for as long as there are any. */
@Component
class TrailNames {
  static final String FORMER = "a former member";

  private final AccountSearch accounts;
  private final ObjectProvider<ScopeNames> scopes;

  TrailNames(AccountSearch accounts, ObjectProvider<ScopeNames> scopes) {
    this.accounts = accounts;
    this.scopes = scopes;
  }

  /** The names that a page of the trail needs. */
  record Known(Map<AccountId, Account> people, Map<Scope, String> things) {

    /** The name, the address if there is no name, or that they are gone. */
    String person(@Nullable AccountId id) {
      Account account = id == null ? null : people.get(id);
      if (account == null) {
        return FORMER;
      }
      return account.name().isEmpty() ? account.email().value() : account.name();
    }

    Optional<String> thing(TrailRecord entry) {
      return scope(entry).map(things::get);
    }
  }

  Known of(List<TrailRecord> entries) {
    List<AccountId> ids = new ArrayList<>();
    for (TrailRecord entry : entries) {
      Stream.ofNullable(entry.account()).forEach(ids::add);
      Stream.ofNullable(entry.concerns()).forEach(ids::add);
    }
    List<Scope> places =
        entries.stream().flatMap(entry -> scope(entry).stream()).distinct().toList();
    ScopeNames names = scopes.getIfAvailable();
    return new Known(accounts.find(ids), names == null ? Map.of() : names.names(places));
  }

  /** The organisation or partnership that an entry is about. */
  static Optional<Scope> scope(TrailRecord entry) {
    try {
      if (entry.thingKind().equals(Thing.Kind.ORGANISATION.code())) {
        return Optional.of(new Scope.Organisation(UUID.fromString(entry.thingId())));
      }
      return entry.thingKind().equals(Thing.Kind.PARTNERSHIP.code())
          ? Optional.of(new Scope.Partnership(UUID.fromString(entry.thingId())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
