package org.crossroads.platform.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Chromium for all tests of the run, each visit in a context of its own.
 *
 * <pre>{@code
 * try (Visit amira = Browser.visit(RunningSite.empty(), Screen.PHONE)) {
 *   amira.go("/");
 *   amira.page().getByRole(AriaRole.LINK, …).click();
 *   amira.assertSound("home"); // axe, console, sideways scrolling, screenshot
 * }
 * }</pre>
 *
 * <p>The program is what CROSSROADS_CHROMIUM names, else {@code /usr/bin/chromium-headless-shell},
 * which is Chromium without the windows that nobody sees and a third of the time, else {@code
 * /usr/bin/chromium}. Not for several threads: Playwright is not.
 */
public final class Browser {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--enable-unsafe-swiftshader",
          "--disable-gpu-watchdog");

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private static final Map<Glance, BrowserContext> glances = new HashMap<>();

  private static com.microsoft.playwright.@Nullable Browser chromium;

  private Browser() {}

  /** Begins a visit with scripts on. */
  public static Visit visit(RunningSite site, Screen screen) {
    return new Visit(site, context(screen, true), screen, true, Visit.Ending.CONTEXT);
  }

  /** Begins a visit by somebody whose browser runs no scripts. */
  public static Visit visitWithoutScripts(RunningSite site, Screen screen) {
    return new Visit(site, context(screen, false), screen, false, Visit.Ending.CONTEXT);
  }

  /**
   * Begins a visit of somebody who signs in nowhere and only looks: with the style sheets and
   * scripts that an earlier glance fetched, which saves half of its time.
   */
  public static Visit glance(RunningSite site, Screen screen, boolean scripts) {
    BrowserContext shared =
        glances.computeIfAbsent(new Glance(screen, scripts), glance -> context(screen, scripts));
    return new Visit(site, shared, screen, scripts, Visit.Ending.PAGE);
  }

  private static BrowserContext context(Screen screen, boolean scripts) {
    return chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    com.microsoft.playwright.Browser known = chromium;
    if (known == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      known =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(FLAGS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      chromium = known;
    }
    return known;
  }

  private record Glance(Screen screen, boolean scripts) {}

  private static Path program() {
    String named = System.getenv("CROSSROADS_CHROMIUM");
    if (named != null) {
      return Path.of(named);
    }
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(PROGRAMS.getLast());
  }
}
