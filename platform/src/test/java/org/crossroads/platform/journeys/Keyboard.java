package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The keyboard of somebody who uses nothing else: goes from stop to stop, and each stop must show
 * that it is one.
 */
final class Keyboard {
  private static final int MOST_STOPS = 150;

  /** What a stop is called: its label, or what is read in it. */
  private static final String NAME =
      """
      element => (element.getAttribute("aria-label")
          ?? (element.labels?.length ? element.labels[0].innerText : element.innerText) ?? "")
        .replace(/\\s+/g, " ").trim()
      """;

  /** Whether a stop is within the window, and it or its label is marked. */
  private static final String SEEN =
      """
      element => {
        const box = element.getBoundingClientRect();
        const marks = [getComputedStyle(element)];
        for (const label of element.labels ?? []) {
          marks.push(getComputedStyle(label), getComputedStyle(label, "::before"));
        }
        return box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
          && box.top < innerHeight && box.left < innerWidth
          && marks.some(mark => mark.boxShadow !== "none"
            || (mark.outlineStyle !== "none" && parseFloat(mark.outlineWidth) > 0));
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses Tab until the stop whose whole name this is. */
  void goTo(String name) {
    goTo(Pattern.compile(Pattern.quote(name)));
  }

  /** Presses Tab until the first stop whose whole name fits. */
  void goTo(Pattern name) {
    List<String> passed = new ArrayList<>();
    while (passed.size() < MOST_STOPS) {
      press("Tab");
      Locator stop = page.locator(":focus");
      if (stop.count() == 0) {
        // Past the last stop the browser's own begin.
        passed.add("(outside)");
        continue;
      }
      String here = (String) stop.evaluate(NAME);
      assertThat((Boolean) stop.evaluate(SEEN))
          .as("“%s” shows that it has the focus", here)
          .isTrue();
      passed.add(here);
      if (name.matcher(here).matches()) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + name + " but to " + passed);
  }

  /** Goes there and presses Enter, which opens the page with this heading. */
  void follow(String name, String heading) {
    goTo(name);
    press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(heading);
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String text) {
    page.keyboard().type(text);
  }
}
