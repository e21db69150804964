import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes our copy of govuk-frontend's style sheet out of the released one.
 *
 * <p>Drops what may be used on gov.uk only (the crown, the crest, the typeface GDS Transport), the
 * components that we do not use, and source-map remarks. Everything kept is as released.
 *
 * <pre>java GovukFrontend.java govuk-frontend.min.css OUT.css</pre>
 */
final class GovukFrontend {

  /** A rule whose selector names one of these, and nothing that is kept, is left out. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "\\.govuk-(accordion|language-navigation|file-upload|exit-this|tabs|task-list|"
              + "cookie-banner|password-input|feedback|panel|footer|header|generic-header|"
              + "service-navigation|logo|character-count|phase-banner|date-input|radios|"
              + "step-by-step|drop-zone|section-break|notification-banner|"
              + "pagination|back-link|summary-card|textarea|link-image).*");

  private static final Pattern FONT = Pattern.compile("GDS Transport,\\s*arial,\\s*sans-serif");

  public static void main(String[] arguments) throws IOException {
    String released = Files.readString(Path.of(arguments[0])).replaceAll("(?s)/\\*.*?\\*/", "");
    String kept = String.join("\n", keep(released.replaceFirst("^@charset \"UTF-8\";", "")));
    String own = FONT.matcher(kept).replaceAll("var(--typeface)");
    for (String forbidden : List.of("GDS Transport", "crest", "crown", "url(")) {
      if (own.contains(forbidden)) {
        throw new IllegalStateException("\"" + forbidden + "\" is still in the style sheet.");
      }
    }
    Files.writeString(Path.of(arguments[1]), own + "\n");
  }

  private static List<String> keep(String css) {
    List<String> kept = new ArrayList<>();
    for (int start = 0; start < css.length(); ) {
      int open = css.indexOf('{', start);
      if (open < 0) {
        break;
      }
      int end = closing(css, open);
      String selector = css.substring(start, open).strip();
      String body = css.substring(open + 1, end);
      if (selector.startsWith("@media") || selector.startsWith("@supports")) {
        List<String> inner = keep(body);
        if (!inner.isEmpty()) {
          kept.add(selector + "{" + String.join("", inner) + "}");
        }
      } else if (!selector.startsWith("@font-face") && !body.contains("url(")) {
        String used = used(selector);
        if (!used.isEmpty()) {
          kept.add(used + "{" + body + "}");
        }
      }
      start = end + 1;
    }
    return kept;
  }

  private static String used(String selectors) {
    return String.join(
        ",",
        List.of(selectors.split(",(?![^(]*\\))")).stream()
            .filter(one -> !UNUSED.matcher(one).find())
            .toList());
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("A brace is not closed.");
  }
}
