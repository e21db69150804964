package org.crossroads.platform.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Puts names to the organisations and partnerships in which people have roles. */
@Component
class EntryScopeNames implements ScopeNames {
  private final Organisations organisations;
  private final Partnerships partnerships;

  EntryScopeNames(Organisations organisations, Partnerships partnerships) {
    this.organisations = organisations;
    this.partnerships = partnerships;
  }

  @Override
  public Map<Scope, String> names(Collection<Scope> scopes) {
    Map<Scope, String> names = new HashMap<>();
    organisations
        .names(ids(scopes, Scope.Kind.ORGANISATION).map(OrganisationId::new).toList())
        .forEach((id, name) -> names.put(new Scope.Organisation(id.value()), name));
    partnerships
        .list(ids(scopes, Scope.Kind.PARTNERSHIP).toList())
        .forEach(each -> names.put(new Scope.Partnership(each.id()), each.name()));
    return names;
  }

  @Override
  public Optional<Scope> find(Scope.Kind kind, String typed) {
    String last = typed.strip().replaceFirst("[?#].*", "").replaceFirst("/people/?$", "");
    String word = last.substring(last.lastIndexOf('/') + 1);
    return switch (kind) {
      case SITE -> Optional.of(new Scope.Site());
      case ORGANISATION ->
          organisation(word)
              .map(Organisation::id)
              .map(OrganisationId::value)
              .map(Scope.Organisation::new);
      case PARTNERSHIP ->
          uuid(word)
              .flatMap(partnerships::find)
              .or(() -> partnerships.findByName(typed.strip()))
              .map(Partnership::id)
              .map(Scope.Partnership::new);
    };
  }

  @Override
  public String address(Scope scope) {
    return switch (scope) {
      case Scope.Organisation organisation -> "/organisations/" + organisation.id() + "/people";
      case Scope.Partnership partnership -> "/partnerships/" + partnership.id() + "/people";
      case Scope.Site site -> "";
    };
  }

  private Optional<Organisation> organisation(String word) {
    if (word.matches("[0-9]{1,9}")) {
      return organisations
          .findByUrn(Integer.parseInt(word))
          .or(() -> organisations.findByUid(word));
    }
    return OrganisationId.parse(word).flatMap(organisations::find);
  }

  private static Optional<UUID> uuid(String word) {
    return OrganisationId.parse(word).map(OrganisationId::value);
  }

  private static Stream<UUID> ids(Collection<Scope> scopes, Scope.Kind kind) {
    return scopes.stream()
        .filter(scope -> scope.kind() == kind)
        .flatMap(scope -> Stream.ofNullable(scope.idOrNull()));
  }
}
