package org.crossroads.platform.accounts.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be done, and by which roles: the whole table of rights. A role gives its rights within
 * its own scope; those of the site give theirs everywhere. An administrator has every right, an
 * auditor every right that only reads.
 */
public enum Right {
  /** Seeing who has which role in an organisation or a partnership, and who asks for one. */
  SEE_PEOPLE(
      Reading.YES,
      Role.REPRESENTATIVE,
      Role.EDITOR,
      Role.MEMBER,
      Role.COORDINATOR,
      Role.CHAIR,
      Role.OBSERVER,
      Role.ASSOCIATION_OFFICER),

  /** Seeing everybody who has an account. */
  SEE_ACCOUNTS(Reading.YES),

  /** Reading and downloading the trail. */
  READ_TRAIL(Reading.YES),

  /** Changing what an organisation says of itself. */
  EDIT_ENTRY(Reading.NO, Role.REPRESENTATIVE, Role.EDITOR),

  /** Confirming or disputing that an organisation works with those who named it. */
  ANSWER_TIES(Reading.NO, Role.REPRESENTATIVE),

  /** Deciding who speaks for an organisation, or for the members of a partnership. */
  DECIDE_CLAIMS(Reading.NO, Role.REPRESENTATIVE, Role.COORDINATOR),

  /** Giving and ending roles, though never one that may more than oneself. */
  GRANT_ROLES(Reading.NO, Role.REPRESENTATIVE, Role.COORDINATOR, Role.ASSOCIATION_OFFICER),

  /** Writing questionnaires, asking them and seeing who said what. */
  RUN_QUESTIONNAIRES(Reading.NO, Role.COORDINATOR, Role.ASSOCIATION_OFFICER),

  /** Seeing all ratings of a partnership's studies, and who gave them. */
  SEE_STUDIES(Reading.YES, Role.COORDINATOR),

  /** Opening, moderating and publishing studies of a partnership. */
  RUN_STUDIES(Reading.NO, Role.COORDINATOR),

  /** Everything that concerns the site as a whole. */
  RUN_SITE(Reading.NO);

  private enum Reading {
    YES,
    NO
  }

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final Set<Role> roles;

  Right(Reading reading, Role... roles) {
    EnumSet<Role> all = EnumSet.of(Role.ADMINISTRATOR, roles);
    if (reading == Reading.YES) {
      all.add(Role.AUDITOR);
    }
    this.roles = Set.copyOf(all);
  }

  /** Who has it. */
  public Set<Role> roles() {
    return roles;
  }

  /** Everything that a role may do. */
  public static Set<Right> of(Role role) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    Arrays.stream(values()).filter(right -> right.roles.contains(role)).forEach(rights::add);
    return rights;
  }
}
