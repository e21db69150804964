package org.crossroads.platform.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RightTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final UUID HERE = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();

  /** The whole table, written out a second time: y where a role has a right in its scope. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          #                   SEE_PEOPLE SEE_ACCOUNTS READ_TRAIL EDIT_ENTRY ANSWER_TIES DECIDE_CLAIMS GRANT_ROLES RUN_QUESTIONNAIRES SEE_STUDIES RUN_STUDIES RUN_SITE
          REPRESENTATIVE, y, n, n, y, y, y, y, n, n, n, n
          EDITOR, y, n, n, y, n, n, n, n, n, n, n
          MEMBER, y, n, n, n, n, n, n, n, n, n, n
          COORDINATOR, y, n, n, n, n, y, y, y, y, y, n
          CHAIR, y, n, n, n, n, n, n, n, n, n, n
          OBSERVER, y, n, n, n, n, n, n, n, n, n, n
          ASSOCIATION_OFFICER, y, n, n, n, n, n, y, y, n, n, n
          ADMINISTRATOR, y, y, y, y, y, y, y, y, y, y, y
          AUDITOR, y, y, y, n, n, n, n, n, y, n, n
          """)
  void aRoleHasTheseRightsInItsScopeAndNoOthers(
      Role role,
      String a,
      String b,
      String c,
      String d,
      String e,
      String f,
      String g,
      String h,
      String i,
      String j,
      String k) {
    List<String> expected = List.of(a, b, c, d, e, f, g, h, i, j, k);
    assertThat(Right.values()).hasSameSizeAs(expected);
    Iterator<String> columns = expected.iterator();
    for (Right right : Right.values()) {
      assertThat(holding(role, HERE).may(right, scope(role, HERE)))
          .as("%s %s", role, right)
          .isEqualTo(columns.next().equals("y"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRoleEndsAtItsScopeUnlessItIsTheSites(Role role) {
    Standing standing = holding(role, HERE);
    boolean everywhere = role.scopeKind() == Scope.Kind.SITE;
    for (Right right : Right.of(role)) {
      assertThat(standing.may(right, new Scope.Organisation(ELSEWHERE))).isEqualTo(everywhere);
      assertThat(standing.may(right, new Scope.Partnership(ELSEWHERE))).isEqualTo(everywhere);
      assertThat(standing.may(right, new Scope.Site())).isEqualTo(everywhere);
      assertThat(standing.reach(right).everywhere()).isEqualTo(everywhere);
      assertThat(standing.reach(right).organisations()).doesNotContain(ELSEWHERE);
      assertThat(standing.reach(right).organisations().contains(HERE))
          .isEqualTo(role.scopeKind() == Scope.Kind.ORGANISATION);
      assertThat(standing.reach(right).partnerships().contains(HERE))
          .isEqualTo(role.scopeKind() == Scope.Kind.PARTNERSHIP);
    }
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(Role.values())
        .flatMap(giver -> Arrays.stream(Role.values()).map(given -> Arguments.of(giver, given)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void nobodyGivesMoreThanTheyHold(Role giver, Role given) {
    Scope scope = scope(given, HERE);
    Standing standing = holding(giver, HERE);
    if (standing.mayGrant(given, scope)) {
      assertThat(Right.of(giver)).containsAll(Right.of(given)).contains(Right.GRANT_ROLES);
      assertThat(giver.scopeKind() == Scope.Kind.SITE || giver.scopeKind() == given.scopeKind())
          .isTrue();
    }
    boolean everywhere = giver == Role.ADMINISTRATOR;
    assertThat(standing.mayGrant(given, scope(given, ELSEWHERE))).isEqualTo(everywhere);
  }

  @ParameterizedTest
  @CsvSource({
    "REPRESENTATIVE, REPRESENTATIVE, true",
    "REPRESENTATIVE, EDITOR, true",
    "REPRESENTATIVE, MEMBER, false",
    "EDITOR, EDITOR, false",
    "COORDINATOR, COORDINATOR, true",
    "COORDINATOR, CHAIR, true",
    "COORDINATOR, OBSERVER, true",
    "COORDINATOR, EDITOR, false",
    "COORDINATOR, ADMINISTRATOR, false",
    "CHAIR, MEMBER, false",
    "ASSOCIATION_OFFICER, MEMBER, true",
    "ASSOCIATION_OFFICER, COORDINATOR, false",
    "AUDITOR, OBSERVER, false",
    "AUDITOR, AUDITOR, false",
    "ADMINISTRATOR, ADMINISTRATOR, true",
    "ADMINISTRATOR, REPRESENTATIVE, true"
  })
  void theseGiveThose(Role giver, Role given, boolean may) {
    assertThat(holding(giver, HERE).mayGrant(given, scope(given, HERE))).isEqualTo(may);
  }

  @Test
  void severalRolesAddUp() {
    Standing both =
        new Standing(List.of(grant(Role.OBSERVER, HERE), grant(Role.EDITOR, ELSEWHERE)));
    assertThat(both.may(Right.EDIT_ENTRY, new Scope.Organisation(ELSEWHERE))).isTrue();
    assertThat(both.may(Right.EDIT_ENTRY, new Scope.Organisation(HERE))).isFalse();
    assertThat(both.may(Right.SEE_PEOPLE, new Scope.Partnership(HERE))).isTrue();
  }

  @Test
  void aTermIsGivenOnlyWithinOnesOwn() {
    LocalDate end = LocalDate.of(2027, 8, 31);
    Standing limited = new Standing(List.of(grant(Role.COORDINATOR, HERE, new Term(TODAY, end))));
    Scope scope = new Scope.Partnership(HERE);
    assertThat(limited.mayGrant(Role.MEMBER, scope, new Term(TODAY, end))).isTrue();
    assertThat(limited.mayGrant(Role.MEMBER, scope, new Term(TODAY, end.plusDays(1)))).isFalse();
    assertThat(limited.mayGrant(Role.MEMBER, scope, Term.startingOn(TODAY))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', '', 2026-11-23, -",
        "2026-12-01, '', 2026-12-01, -",
        "'', 2027-08-31, 2026-11-23, 2027-08-31",
        "2027-01-01, 2027-01-01, 2027-01-01, 2027-01-01"
      })
  void daysOfAFormAreRead(String from, String to, LocalDate first, LocalDate last) {
    assertThat(Term.parse(from, to, TODAY)).contains(new Term(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-02, 2027-01-01",
    "tomorrow, ''",
    "31/08/2027, ''",
    "'', 2027-02-30",
    "'', 2026-11-22",
    "'', +999999999-12-31",
    "-999999999-01-01, ''"
  })
  void whatIsNoTermIsNotRead(String from, String to) {
    assertThat(Term.parse(from, to, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, PLANNED",
    "2026-11-23, CURRENT",
    "2026-11-30, CURRENT",
    "2026-12-01, OVER"
  })
  void aGrantHoldsFromItsFirstDayToItsLast(LocalDate day, Grant.State state) {
    Term week = new Term(TODAY, LocalDate.of(2026, 11, 30));
    assertThat(grant(Role.EDITOR, HERE, week).stateOn(day)).isEqualTo(state);
    assertThat(state.mayEnd()).isEqualTo(state != Grant.State.OVER);
    assertThat(Grant.State.ENDED.mayEnd()).isFalse();
  }

  private static Scope scope(Role role, UUID id) {
    return Scope.of(role, id);
  }

  private static Standing holding(Role role, UUID id) {
    return new Standing(List.of(grant(role, id)));
  }

  private static Grant grant(Role role, UUID id) {
    return grant(role, id, Term.startingOn(TODAY));
  }

  private static Grant grant(Role role, UUID id, Term term) {
    return new Grant(GrantId.random(), AccountId.random(), role, scope(role, id), term, null);
  }
}
