package org.crossroads.platform.statistics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.analysis.disclosure.CountRange;
import org.crossroads.analysis.disclosure.Preset;
import org.jspecify.annotations.Nullable;

/** What the symbols tell that publishers put in place of counts. */
final class Symbols {
  private static final Set<String> HIDDEN =
      Set.of("", "c", "x", "u", "s", "supp", "*", "**", ":", "..", "-");
  private static final Set<String> ROUNDS_TO_NOUGHT = Set.of("k", "low", "~");
  private static final Pattern FEWER = Pattern.compile("(?:fewer than|less than|<)\\s*(\\d{1,6})");

  private Symbols() {}

  /** What the cell of a published table tells. */
  static CountRange told(CountFile table, int cell, @Nullable Preset preset) {
    if (table.isNumber(cell)) {
      long number = table.number(cell);
      return preset == null ? CountRange.exactly(number) : preset.told(table.shape(), cell, number);
    }
    String symbol = table.counts().get(cell).strip().toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(symbol)) {
      return CountRange.UNKNOWN;
    }
    if (ROUNDS_TO_NOUGHT.contains(symbol)) {
      return new CountRange(1, 4);
    }
    if (symbol.equals("z")) {
      return CountRange.exactly(0);
    }
    Matcher fewer = FEWER.matcher(symbol);
    if (fewer.matches() && Integer.parseInt(fewer.group(1)) > 1) {
      return new CountRange(
          preset == Preset.OFQUAL_5 ? 1 : 0, Integer.parseInt(fewer.group(1)) - 1);
    }
    throw table.wrong(
        cell,
        "It is neither a count nor a symbol that is known: c, x, u, :, *, SUPP and an empty cell"
            + " (hidden), k, low and ~ (rounds to 0), z (not applicable, counts 0), \"fewer than"
            + " 5\".");
  }
}
