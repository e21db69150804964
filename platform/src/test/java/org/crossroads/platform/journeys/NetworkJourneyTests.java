package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People who look at a network, with scripts and without. */
@Tag("browser")
class NetworkJourneyTests {
  private static final String TRUST = "/networks/group-" + Cast.FAIRFIELD_TRUST;

  @Test
  void devFindsASchoolInTheDrawingAndReadsItsPartners() {
    try (Visit dev = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      dev.go(TRUST);
      Page page = dev.page();
      assertThat(page.locator(".drawing__canvas[data-ready=yes]")).isVisible();
      page.getByLabel("Find in the drawing").fill("north");
      page.locator("#drawing-found").getByText("Northgate School").click();
      // How many there are hangs on the partnerships that other journeys make.
      assertThat(page.locator("#drawing-text"))
          .containsText(
              Pattern.compile("[0-9]+ drawn here with a tie to it.*Millbrook Primary School"));
      dev.assertSound("network-chosen");
      page.getByRole(AriaRole.LINK, named("All its partners, and why")).click();
      assertThat(page.locator("#partners")).containsText("Both belong to Fairfield Trust.");
    }
  }

  @Test
  void devTakesTheDrawingAway() throws IOException {
    try (Visit dev = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      dev.go(TRUST);
      Locator button = dev.page().getByText("Save as PNG");
      assertThat(dev.page().locator(".drawing__canvas[data-ready=yes]")).isVisible();
      Download download = dev.page().waitForDownload(button::click);
      assertThat(download.suggestedFilename()).isEqualTo("network.png");
      byte[] bytes = Files.readAllBytes(download.path());
      assertThat(bytes).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5_000);
      assertThat(dev.complaints()).isEmpty();
    }
  }

  @Test
  void gregHasThePictureWithoutScriptsAndWalksFromPartnerToPartner() {
    try (Visit greg = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE)) {
      greg.go(TRUST);
      Page page = greg.page();
      assertThat(page.locator(".drawing__still")).isVisible();
      assertThat(page.locator(".drawing__canvas")).isHidden();
      page.getByRole(AriaRole.LINK, named("1 partner")).first().click();
      assertThat(page.locator("#partners h2")).hasText("Partners of Millbrook Primary School");
      page.locator("#partners").getByRole(AriaRole.LINK, inside("Northgate School")).click();
      assertThat(page.locator("#partners h2")).hasText("Partners of Northgate School");
      greg.screenshot("network-partners");
    }
  }

  @Test
  void amiraTriesARemovalAndKeepsTheAddress() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      amira.go(TRUST);
      Page page = amira.page();
      page.getByRole(AriaRole.LINK, named("What if")).click();
      page.getByLabel("Remove organisations").fill("100001");
      page.getByText("Try it").click();
      assertThat(page.locator("main")).containsText("Without Northgate School, 1 organisation");
      assertThat(page.url()).contains("remove=100001");
      amira.assertSound("what-if-tried");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
