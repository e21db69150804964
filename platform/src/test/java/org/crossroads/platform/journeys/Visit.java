package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's visit: a page, and what the browser complained of since it began. */
public final class Visit implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static final int DRAWING_STARTS_MILLIS = 2_000;

  /** What ends with a visit. */
  enum Ending {
    /** The page; what the browser has fetched and been told stays for the next visit. */
    PAGE,
    /** All that the browser knows of it. */
    CONTEXT
  }

  private final RunningSite site;
  private final Screen screen;
  private final BrowserContext context;
  private final Page page;
  private final boolean scripts;
  private final Ending ending;
  private final List<String> complaints = new ArrayList<>();

  Visit(RunningSite site, BrowserContext context, Screen screen, boolean scripts, Ending ending) {
    this.site = site;
    this.context = context;
    this.screen = screen;
    this.scripts = scripts;
    this.ending = ending;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> {
      if (!becameDownload(request)) {
        complaints.add("failed: " + request.url() + " " + request.failure());
      }
    });
  }

  /** A page that turns out to be a file is left where it was: the browser calls that aborted. */
  private static boolean becameDownload(Request request) {
    return request.isNavigationRequest() && "net::ERR_ABORTED".equals(request.failure());
  }

  /** Opens a path such as {@code /areas/202}. */
  public Response go(String path) {
    Response response = page.navigate(site.address(path));
    return java.util.Objects.requireNonNull(response, path);
  }

  /** Goes on as somebody who is signed in. */
  public Visit as(String email) {
    String[] cookie = site.signedIn(email).split("=", 2);
    context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(site.address("/"))));
    return this;
  }

  /** The page, for all that Playwright can do. */
  public Page page() {
    return page;
  }

  /** What the browser complained of so far: console errors, policy violations, failed requests. */
  public List<String> complaints() {
    return complaints;
  }

  /** The page as paper shows it, from now on. */
  public void onPaper() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  /**
   * Fails unless the page made the browser complain of nothing, does not scroll sideways and, where
   * scripts run, is accessible to axe's knowledge. Leaves a screenshot in {@code
   * target/screenshots/} if it fails, and otherwise as {@link #screenshot} does.
   */
  public void assertSound(String name) {
    screenshot(name);
    try {
      assertSoundUnseen();
    } catch (AssertionError e) {
      draw(name);
      throw e;
    }
  }

  private void assertSoundUnseen() {
    assertThat(complaints).as("what the browser complained of on %s", page.url()).isEmpty();
    if (scripts) {
      // The other mode opens a page of its own each time, for frames from elsewhere; we have none.
      assertThat(
              new AxeBuilder(page)
                  .setLegacyMode(true).options(violations()).analyze().getViolations().stream()
                      .map(Visit::said))
          .as("accessibility of %s", page.url())
          .isEmpty();
    }
    // What Playwright asks is answered where the page's own scripts do not run, too.
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width of %s", page.url())
        .isLessThanOrEqualTo(screen.width());
  }

  /**
   * Leaves a screenshot of the whole page in {@code target/screenshots/} if somebody means to look
   * at it: where CROSSROADS_SCREENSHOTS is set. Drawing takes as long as all other checks.
   */
  public void screenshot(String name) {
    if (System.getenv("CROSSROADS_SCREENSHOTS") != null) {
      draw(name);
    }
  }

  private void draw(String name) {
    Page.ScreenshotOptions whole =
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SCREENSHOTS.resolve(name + "-" + screen.label() + ".png"));
    try {
      page.screenshot(whole);
    } catch (PlaywrightException e) {
      // Chromium's drawing process, which draws in software here, was being started again.
      page.waitForTimeout(DRAWING_STARTS_MILLIS);
      page.screenshot(whole);
    }
  }

  @Override
  public void close() {
    if (ending == Ending.CONTEXT) {
      context.close();
    } else {
      page.close();
    }
  }

  /** What passes is counted too, but need not be described: that took most of the time. */
  private static AxeRunOptions violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String said(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
