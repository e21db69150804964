package org.crossroads.platform.networkpanel;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.answers.Silence;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.FileOrganisation;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;
import org.jspecify.annotations.Nullable;

/** The panel for people: sentences, then the numbers, then the organisations that stand between. */
final class PanelText {
  private static final int MOST_ORGANISATIONS = 40;
  private static final int MOST_NAMED = 12;
  private static final int WIDEST_NAME = 34;
  private static final List<String> COLUMNS =
      List.of(
          "degree",
          "strength",
          "betweenness",
          "constraint",
          "effective_size",
          "core",
          "reach2",
          "cut_point",
          "component",
          "community");

  private final NetworkPanel panel;
  private final PrintStream out;

  private PanelText(NetworkPanel panel, PrintStream out) {
    this.panel = panel;
    this.out = out;
  }

  static void write(NetworkPanel panel, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    new PanelText(panel, printer).write();
    printer.flush();
  }

  private void write() {
    sentences().forEach(out::println);
    out.println();
    Certainty certainty = panel.coverage().certainty();
    EverybodyNamed everybody = certainty == null ? null : certainty.everybodyNamed();
    if (everybody != null) {
      out.println("In brackets: if the silent had named everybody they could.");
    }
    for (NetworkPanel.Figure figure : panel.whole()) {
      out.printf(
          "%-28s %s%s%n",
          figure.name().replace('_', ' '),
          text(figure),
          everybody == null ? "" : otherwise(everybody, figure));
    }
    out.println();
    writeOrganisations();
    if (!panel.notes().isEmpty()) {
      out.println();
      out.println("Notes:");
      panel.notes().forEach(note -> out.println("* " + note));
    }
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.UK,
            "%s with %s; %s of all that could be.",
            counted(panel.network().organisations().size(), "organisation"),
            counted(panel.ties(), panel.options().directed() ? "report" : "tie"),
            share(panel.figure("density"))));
    long parts = (long) panel.figure("components").value().orElse(0);
    sentences.add(
        parts == 1
            ? "Some route of ties joins them all."
            : String.format(
                Locale.UK,
                "They fall into %,d parts that no tie joins; the largest holds %,d.",
                parts,
                (long) panel.figure("largest_component").value().orElse(0)));
    sentences.add(withoutTie());
    List<String> cutPoints = named(v -> Objects.equals(value("cut_point", v), true));
    if (!cutPoints.isEmpty()) {
      sentences.add(
          cutPoints.size() == 1
              ? "Without %s some others would have no route to one another."
                  .formatted(cutPoints.getFirst())
              : String.format(
                  Locale.UK,
                  "Without any one of these %,d some others would have no route to one another: %s.",
                  cutPoints.size(),
                  some(cutPoints)));
    }
    Coverage coverage = panel.coverage();
    if (coverage.known()) {
      sentences.add(
          String.format(
              Locale.UK,
              "%,d of %,d answered.",
              coverage.answered(),
              coverage.answered() + coverage.silent()));
    }
    if (coverage.certainty() != null) {
      sayCertainty(coverage.certainty(), coverage.silent() > 0, sentences);
    }
    if (panel.breakage() != null) {
      sentences.add(removed(panel.breakage()));
    }
    return sentences;
  }

  private static void sayCertainty(
      Certainty certainty, boolean someAreSilent, List<String> sentences) {
    Share confirmed = certainty.confirmation().confirmed();
    int unconfirmable = certainty.confirmation().unconfirmable();
    sentences.add(
        String.format(
            Locale.UK,
            "Of %s of which both answered, %,d are confirmed by both%s.",
            counted(confirmed.n(), "pair"),
            confirmed.k(),
            unconfirmable == 0
                ? ""
                : String.format(
                    Locale.UK, "; %,d more cannot be, since one side is silent", unconfirmable)));
    if (certainty.disagreement().mean() instanceof Score.Of(double mean)) {
      sentences.add(
          String.format(Locale.UK, "On average they differ by %.2f in what they say.", mean));
    }
    Silence.Result bounds = certainty.bounds();
    if (someAreSilent) {
      sentences.add(
          String.format(
              Locale.UK,
              "Whatever the silent would have said: %s to %s of all ties that could be, %,d to %,d parts, %,d to %,d without a tie.",
              share(bounds.density().lowest()),
              share(bounds.density().highest()),
              bounds.fewestParts(),
              bounds.mostParts(),
              bounds.isolates().lowest().k(),
              bounds.isolates().highest().k()));
    }
  }

  /** Nobody who did not answer is called isolated. */
  private String withoutTie() {
    FileNetwork network = panel.network();
    List<String> lone = named(v -> Objects.equals(value("degree", v), 0));
    if (lone.isEmpty()) {
      return "Each has at least one tie.";
    }
    long silent =
        IntStream.range(0, network.organisations().size())
            .filter(v -> Objects.equals(value("degree", v), 0))
            .filter(v -> !Objects.equals(network.organisations().get(v).responded(), true))
            .count();
    return String.format(
        Locale.UK,
        "%,d %s no tie in these files: %s.%s",
        lone.size(),
        lone.size() == 1 ? "has" : "have",
        some(lone),
        panel.coverage().known() && silent > 0
            ? String.format(
                Locale.UK,
                " %,d of them did not answer, so whether they have ties is not known.",
                silent)
            : "");
  }

  private String removed(Breakage removal) {
    return String.format(
        Locale.UK,
        "Without %s the others have %s less, and %,d parts became %,d. %s",
        some(names(removal.removed())),
        counted(removal.tiesLost(), "tie"),
        removal.before().components(),
        removal.after().components(),
        removal.cutOff().isEmpty()
            ? "Nobody is cut off."
            : String.format(Locale.UK, "Cut off: %s.", some(names(removal.cutOff()))));
  }

  private @Nullable Object value(String measure, int v) {
    return panel.of(measure).value().apply(v);
  }

  private List<String> named(IntPredicate which) {
    List<FileOrganisation> organisations = panel.network().organisations();
    return IntStream.range(0, organisations.size())
        .filter(which)
        .mapToObj(v -> organisations.get(v).name())
        .toList();
  }

  private static List<String> names(List<FileOrganisation> organisations) {
    return organisations.stream().map(FileOrganisation::name).toList();
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED
        ? String.format(Locale.UK, "%s and %,d more", first, names.size() - MOST_NAMED)
        : first;
  }

  private void writeOrganisations() {
    List<FileOrganisation> organisations = panel.network().organisations();
    List<Attribute<Integer>> columns =
        panel.each().stream()
            .filter(each -> COLUMNS.contains(each.name()) || each.name().contains("_rank_"))
            .toList();
    List<Integer> shown =
        IntStream.range(0, organisations.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer v) -> -number(value("betweenness", v)))
                    .thenComparing(v -> v))
            .limit(MOST_ORGANISATIONS)
            .toList();
    out.println(
        shown.size() < organisations.size()
            ? String.format(Locale.UK, "The %d that stand most often between others:", shown.size())
            : "The organisations, who stands most often between others first:");
    int width =
        shown.stream()
            .mapToInt(v -> shortened(organisations.get(v).name()).length())
            .max()
            .orElse(0);
    StringBuilder heading = new StringBuilder(" ".repeat(width));
    columns.forEach(each -> heading.append("  ").append(each.name().replace('_', ' ')));
    out.println(heading);
    for (int v : shown) {
      StringBuilder line = new StringBuilder(padded(shortened(organisations.get(v).name()), width));
      for (Attribute<Integer> each : columns) {
        String value = cell(each.value().apply(v));
        line.append("  ").append(" ".repeat(Math.max(0, each.name().length() - value.length())));
        line.append(value);
      }
      out.println(line);
    }
  }

  private static String otherwise(EverybodyNamed everybody, NetworkPanel.Figure figure) {
    return everybody
        .find(figure)
        .map(score ->
            " (%s)".formatted(text(new NetworkPanel.Figure(figure.name(), figure.counts(), score))))
        .orElse("");
  }

  private static String text(NetworkPanel.Figure figure) {
    return switch (figure.score()) {
      case Score.Absent(String reason) -> "not defined: " + reason;
      case Score.Of(double number) when figure.counts() ->
          String.format(Locale.UK, "%,d", (long) number);
      case Score.Of(double number) -> String.format(Locale.UK, "%.4f", number);
    };
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "–";
      case Boolean truth -> truth ? "yes" : "";
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e9 ->
          String.format(Locale.UK, "%d", number.longValue());
      case Double number -> String.format(Locale.UK, "%.3f", number);
      default -> value.toString();
    };
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  private static String share(Score score) {
    return switch (score) {
      case Score.Absent absent -> "none";
      case Score.Of(double number) -> String.format(Locale.UK, "%.1f %%", 100 * number);
    };
  }

  private static String counted(int number, String one) {
    return String.format(Locale.UK, number == 1 ? "%,d %s" : "%,d %ss", number, one);
  }

  private static String shortened(String name) {
    return name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME - 1) + "…" : name;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
