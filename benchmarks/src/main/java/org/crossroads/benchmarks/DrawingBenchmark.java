package org.crossroads.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The drawing of England's network in Chromium: from the press on a link until it can be used, and
 * how long the answers to a search and a click within it take.
 *
 * <p>Every round is a browser that has never been here. It shares the processors with the server,
 * and draws without a graphics card, so the times are upper bounds of those on a laptop.
 */
public final class DrawingBenchmark {
  private static final int ROUNDS = 5;
  private static final int MOST_LOOKS = 240;
  private static final int BETWEEN_LOOKS_MILLIS = 500;
  private static final String READY = ".drawing__canvas[data-ready=yes]";

  private final String address;
  private final Browser chromium;
  private Page page;

  private DrawingBenchmark(String address, Browser chromium) {
    this.address = address;
    this.chromium = chromium;
    page = fresh();
  }

  /**
   * @param arguments the folder with the files of the register, the program of Chromium
   */
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    try (ConfigurableApplicationContext application =
            new SpringApplicationBuilder(Crossroads.class).properties("server.port=0").run();
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(arguments[1]))
                        .setArgs(List.of("--no-sandbox", "--enable-unsafe-swiftshader")))) {
      Machine.print(System.out);
      System.out.println("Chromium " + chromium.version());
      Imports imports = application.getBean(Imports.class);
      take(imports, "register", data.resolve("gias/edubasealldata_rebuilt_2023-11.csv.gz"));
      take(imports, "groups", data.resolve("gias/groups_2022-03.csv.gz"));
      take(imports, "group-links", data.resolve("gias/group_links_2022-03.csv.gz"));
      String port = application.getEnvironment().getRequiredProperty("local.server.port");
      new DrawingBenchmark("http://127.0.0.1:" + port, chromium).run();
    }
  }

  private static void take(Imports imports, String kind, Path file) {
    imports.run(kind, new InputFile(file), ImportOptions.none(), ImportProgress.SILENT);
  }

  private void run() throws Exception {
    awaitDrawing();
    new Runs(ROUNDS)
        .add("the drawing can be used", this::untilUsable)
        .add("what is typed is found", this::untilFound)
        .add("what is chosen is shown", this::untilChosen)
        .inTurn(System.out)
        .print(System.out, "s");
  }

  private Page fresh() {
    BrowserContext context =
        chromium.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    return context.newPage();
  }

  /** The network is measured away from requests; until then the page says how far it is. */
  private void awaitDrawing() throws InterruptedException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      page.navigate(address + "/networks/england");
      if (page.locator(".drawing__canvas").count() > 0) {
        page.waitForSelector(READY);
        System.out.println(page.locator("main p").first().innerText());
        return;
      }
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
    throw new IllegalStateException("England was not drawn.");
  }

  private double untilUsable() throws Exception {
    page.context().close();
    page = fresh();
    page.navigate(address + "/networks");
    return Runs.seconds(() -> {
      page.navigate(address + "/networks/england");
      page.waitForSelector(READY);
    });
  }

  private double untilFound() throws Exception {
    open();
    return Runs.seconds(() -> {
      page.getByLabel("Find in the drawing").fill("academy");
      page.waitForSelector("#drawing-found button");
    });
  }

  /** Within the page: a press by Playwright waits for frames of its own before it presses. */
  private double untilChosen() {
    open();
    page.getByLabel("Find in the drawing").fill("academy");
    page.waitForSelector("#drawing-found button");
    Object millis =
        page.evaluate(
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              const begun = performance.now();
              document.querySelector("#drawing-found button").click();
              await frame();
              await frame();
              return performance.now() - begun;
            }
            """);
    page.waitForSelector(".drawing__canvas--chosen");
    return ((Number) millis).doubleValue() / 1_000;
  }

  private void open() {
    page.navigate(address + "/networks/england");
    page.waitForSelector(READY);
  }
}
