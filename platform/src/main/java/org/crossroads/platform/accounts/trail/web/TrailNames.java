package org.crossroads.platform.accounts.trail.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.ThingNames;
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
  private final ObjectProvider<ThingNames> others;

  TrailNames(
      AccountSearch accounts,
      ObjectProvider<ScopeNames> scopes,
      ObjectProvider<ThingNames> others) {
    this.accounts = accounts;
    this.scopes = scopes;
    this.others = others;
  }

  /** The names that a page of the trail needs. */
  record Known(Map<AccountId, Account> people, Map<Thing, String> things) {

    /** The name, the address if there is no name, or that they are gone. */
    String person(@Nullable AccountId id) {
      Account account = id == null ? null : people.get(id);
      if (account == null) {
        return FORMER;
      }
      return account.name().isEmpty() ? account.email().value() : account.name();
    }

    Optional<String> thing(TrailRecord entry) {
      return TrailNames.thing(entry).map(things::get);
    }
  }

  Known of(List<TrailRecord> entries) {
    List<AccountId> ids = new ArrayList<>();
    for (TrailRecord entry : entries) {
      Stream.ofNullable(entry.account()).forEach(ids::add);
      Stream.ofNullable(entry.concerns()).forEach(ids::add);
    }
    List<Thing> things =
        entries.stream().flatMap(entry -> thing(entry).stream()).distinct().toList();
    Map<Thing, String> names = new HashMap<>(scopeNames(things));
    others.forEach(each -> names.putAll(each.names(things)));
    return new Known(accounts.find(ids), names);
  }

  private Map<Thing, String> scopeNames(List<Thing> things) {
    ScopeNames known = scopes.getIfAvailable();
    if (known == null) {
      return Map.of();
    }
    Map<Scope, Thing> places = new HashMap<>();
    things.forEach(thing -> scope(thing).ifPresent(scope -> places.put(scope, thing)));
    Map<Thing, String> names = new HashMap<>();
    known
        .names(places.keySet())
        .forEach((scope, name) -> names.put(Objects.requireNonNull(places.get(scope)), name));
    return names;
  }

  private static Optional<Thing> thing(TrailRecord entry) {
    return Thing.Kind.find(entry.thingKind()).map(kind -> new Thing(kind, entry.thingId()));
  }

  /** The organisation or partnership that something is. */
  private static Optional<Scope> scope(Thing thing) {
    try {
      return switch (thing.kind()) {
        case ORGANISATION -> Optional.of(new Scope.Organisation(UUID.fromString(thing.id())));
        case PARTNERSHIP -> Optional.of(new Scope.Partnership(UUID.fromString(thing.id())));
        case ACCOUNT, QUESTIONNAIRE, STUDY, SITE -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
