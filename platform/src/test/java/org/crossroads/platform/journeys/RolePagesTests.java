package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of roles, claims and the trail as those see them who may. */
@Tag("browser")
class RolePagesTests {
  private static final UUID BOROUGH = new UUID(7, 7);
  private static final String OLA = "ola@council.example";
  private static final String AMIRA = "amira@borough.example";
  private static final String GREG = "greg.with.a.very.long.name@millbrook.example";

  @BeforeAll
  static void giveRoles() {
    JdbcClient jdbc = JdbcClient.create(RunningSite.busy().part(DataSource.class));
    jdbc.sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, 'The Worshipful Partnership of Marlow Vale and Ashdown', '', min(r.id)
            FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("id", BOROUGH)
        .update();
    give(OLA, Role.ADMINISTRATOR, new Scope.Site());
    give(AMIRA, Role.COORDINATOR, new Scope.Partnership(BOROUGH));
    give(AMIRA, Role.REPRESENTATIVE, new Scope.Organisation(Cast.NORTHGATE.value()));
    give(AMIRA, Role.EDITOR, new Scope.Organisation(Crowd.LONG_NAME.value()));
    account(GREG);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("roles", AMIRA, "/account/roles"),
        Arguments.of("roles-none", GREG, "/account/roles"),
        Arguments.of("claims-waiting", OLA, "/account/claims"),
        Arguments.of("own-trail", AMIRA, "/account/trail"),
        Arguments.of("claim", GREG, "/organisations/" + Cast.NORTHGATE + "/claim"),
        Arguments.of("claim-held", AMIRA, "/organisations/" + Cast.NORTHGATE + "/claim"),
        Arguments.of("claim-closed", GREG, "/organisations/" + Cast.OLD_NORTHGATE + "/claim"),
        Arguments.of("org-people", AMIRA, "/organisations/" + Cast.NORTHGATE + "/people"),
        Arguments.of("partnership-people", AMIRA, "/partnerships/" + BOROUGH + "/people"),
        Arguments.of("mail", OLA, "/admin/mail"),
        Arguments.of("people", OLA, "/admin/people"),
        Arguments.of("people-none", OLA, "/admin/people?q=xyzzy"),
        Arguments.of("person", OLA, "/admin/people/" + account(AMIRA).id()),
        Arguments.of("trail", OLA, "/admin/trail"),
        Arguments.of("trail-none", OLA, "/admin/trail?event=claim_refused&from=2030-01-01"),
        Arguments.of("trail-error", OLA, "/admin/trail?who=nobody"),
        Arguments.of("trail-download", OLA, "/admin/trail/download"));
  }

  static Stream<Arguments> pagesOnScreens() {
    return pages()
        .flatMap(page ->
            Stream.of(Screen.values())
                .map(screen -> Arguments.of(page.get()[0], page.get()[1], page.get()[2], screen)));
  }

  @ParameterizedTest
  @MethodSource("pagesOnScreens")
  void isSoundForWhoMaySeeIt(String name, String email, String path, Screen screen) {
    try (Visit visit = Browser.visit(RunningSite.busy(), screen).as(email)) {
      assertThat(visit.go(path).status()).isEqualTo(200);
      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      visit.assertSound("rights-" + name);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isSoundOnPaperAndWithoutScripts(String name, String email, String path) {
    try (Visit visit = Browser.visitWithoutScripts(RunningSite.busy(), Screen.WIDE).as(email)) {
      visit.onPaper();
      assertThat(visit.go(path).status()).isEqualTo(200);
      visit.assertSound("rights-" + name + "-paper");
    }
  }

  @Test
  void gregClaimsHisSchoolAmiraAgreesAndBothSeeItInTheTrail() {
    String claim = "/organisations/" + Cast.NORTHGATE + "/claim";
    String teacher = "teacher" + UUID.randomUUID() + "@northgate.example";
    try (Visit greg = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE).as(teacher)) {
      greg.go("/organisations/" + Cast.NORTHGATE);
      Page page = greg.page();
      page.getByRole(AriaRole.LINK, named("I work here")).click();
      page.getByLabel("Editor").check();
      page.getByLabel("What do you do there?").fill("I teach <b>maths</b>.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I work here")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("waits to be decided");
      greg.assertSound("rights-claim-waiting");

      try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE).as(AMIRA)) {
        amira.go("/organisations/" + Cast.NORTHGATE + "/people");
        Locator row = amira.page().getByRole(AriaRole.ROW).filter(having(teacher));
        assertThat(row).containsText("I teach <b>maths</b>.");
        amira.assertSound("rights-claims");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Agree")).click();
        assertThat(amira.page().getByRole(AriaRole.ROW).filter(having(teacher)))
            .containsText("Editor");
        amira.go("/account/trail");
        assertThat(amira.page().locator("main")).containsText("agreed to a claim");
      }

      greg.go(claim);
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("You are editor of it.");
      greg.go("/account/trail");
      assertThat(page.locator("main")).containsText("granted a role");
      greg.go("/account/roles");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End")).click();
      assertThat(page.locator("main")).containsText("Ended early");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void give(String email, Role role, Scope scope) {
    RunningSite.busy()
        .part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                account(email).id(), role, scope, Term.startingOn(LocalDate.of(2026, 1, 1))));
  }

  private static Account account(String email) {
    return RunningSite.busy().part(Accounts.class).findOrCreate(new EmailAddress(email));
  }
}
