package org.crossroads.platform.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.letters.Letter;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.letters.Letters;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.Words;
import org.springframework.stereotype.Component;

/**
 * Tells those who speak for an organisation that others say they work with it, as each of them
 * chose. One letter, however many ties and however many organisations they speak for.
 */
@Component
class NamingLetters {
  private final Letters letters;
  private final Grants grants;
  private final Organisations organisations;
  private final PublicAddress address;

  NamingLetters(
      Letters letters, Grants grants, Organisations organisations, PublicAddress address) {
    this.letters = letters;
    this.grants = grants;
    this.organisations = organisations;
    this.address = address;
  }

  /**
   * Tells representatives, who are those that may confirm or dispute.
   *
   * @param namers who says anew that it works with an organisation, by the one that was named
   */
  void tell(Map<OrganisationId, Set<OrganisationId>> namers) {
    Map<AccountId, List<OrganisationId>> named = new LinkedHashMap<>();
    namers.keySet().stream()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .forEach(each ->
            grants
                .listHolders(Role.REPRESENTATIVE, new Scope.Organisation(each.value()))
                .forEach(
                    person -> named.computeIfAbsent(person, key -> new ArrayList<>()).add(each)));
    Map<OrganisationId, String> names = organisations.names(namers.keySet());
    named.forEach((person, all) -> letters.post(person, letter(all, namers, names)));
  }

  private Letter letter(
      List<OrganisationId> named,
      Map<OrganisationId, Set<OrganisationId>> namers,
      Map<OrganisationId, String> names) {
    StringBuilder text = new StringBuilder();
    for (OrganisationId each : named) {
      int count = namers.getOrDefault(each, Set.of()).size();
      text.append(
          """
          %s %s in a questionnaire that %s with %s, and everybody can see it now.
          Is it so? Confirm or dispute it here:

          %s/organisations/%s/ties

          """
              .formatted(
                  Words.capital(Words.count(count, "organisation", "organisations")),
                  count == 1 ? "says" : "say",
                  count == 1 ? "it works" : "they work",
                  names.getOrDefault(each, "your organisation"),
                  address.stated().orElse(""),
                  each));
    }
    return new Letter(
        LetterKind.NAMINGS,
        named.size() == 1
            ? names.getOrDefault(named.getFirst(), "Your organisation") + " was named as a partner"
            : "Your organisations were named as partners",
        text.append("Until somebody does, these ties are shown as claimed by one side.")
            .toString());
  }
}
