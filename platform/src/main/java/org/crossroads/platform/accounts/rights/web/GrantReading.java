package org.crossroads.platform.accounts.rights.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Understands a form that gives a role, or says what has to be put right. */
@Component
class GrantReading {
  private final ObjectProvider<ScopeNames> names;
  private final Clock clock;

  GrantReading(ObjectProvider<ScopeNames> names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  sealed interface Read {
    record Understood(NewGrant grant) implements Read {}

    record Wrong(ErrorSummary errors) implements Read {}
  }

  Read read(AccountId holder, GrantForm form) {
    Optional<Role> role = Role.find(form.role());
    if (role.isEmpty()) {
      return wrong("role", "Choose a role.");
    }
    Optional<Scope> scope = scope(role.get(), form.of());
    if (scope.isEmpty()) {
      return wrong("of", unknown(role.get(), form.of()));
    }
    Optional<Term> term = Term.parse(form.from(), form.to(), LocalDate.now(clock));
    return term.<Read>map(
            known -> new Read.Understood(new NewGrant(holder, role.get(), scope.get(), known)))
        .orElseGet(() ->
            wrong(
                "to",
                "“"
                    + form.from()
                    + "” to “"
                    + form.to()
                    + "” is no time. Write days as 2027-08-31, the first before the last."));
  }

  private Optional<Scope> scope(Role role, String of) {
    if (role.scopeKind() == Scope.Kind.SITE) {
      return Optional.of(new Scope.Site());
    }
    ScopeNames known = names.getIfAvailable();
    return known == null ? Optional.empty() : known.find(role.scopeKind(), of);
  }

  private static String unknown(Role role, String of) {
    String kind = role.scopeKind().code();
    return of.isEmpty()
        ? "Say of which " + kind + " they are " + role.label().toLowerCase(Locale.UK) + "."
        : "There is no "
            + kind
            + " “"
            + of
            + "”. Maybe copy the address of its page or its number in the register.";
  }

  private static Read wrong(String field, String sentence) {
    return new Read.Wrong(ErrorSummary.of(field, sentence));
  }
}
