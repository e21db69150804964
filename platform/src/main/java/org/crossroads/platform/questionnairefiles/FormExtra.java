package org.crossroads.platform.questionnairefiles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an author asks for beside a question. */
public enum FormExtra {
  /** Beside words: whether they may be quoted. */
  QUOTE,
  /** Beside {@link #QUOTE}: also with the name of who said them, where that is known. */
  NAME,
  /** Of choices: they are the steps of a scale, and their names the numbers that stand for them. */
  SCALE,
  /** Beside a box without choices: to say that it does not apply. */
  NOT_APPLICABLE,
  /** Likewise: to say that one does not know. */
  DONT_KNOW;

  /** As it stands in the parameters of a form: {@code quote=yes}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a kind of question can have it. */
  public boolean fits(FormKind kind) {
    return switch (this) {
      case QUOTE, NAME -> kind == FormKind.TEXT || kind == FormKind.LONG_TEXT;
      case SCALE -> kind == FormKind.SINGLE || kind == FormKind.GRID;
      case NOT_APPLICABLE, DONT_KNOW ->
          switch (kind) {
            case INTEGER, DECIMAL, DATE, TEXT, LONG_TEXT, ORGANISATION -> true;
            case SINGLE, SEVERAL, GRID, ROSTER, FILE, INFORMATION -> false;
          };
    };
  }

  /** What the parameters of a row ask for that its kind can have. */
  static Set<FormExtra> read(String parameters, FormKind kind) {
    List<String> words = List.of(parameters.toLowerCase(Locale.ROOT).split("[ ;]+", -1));
    Set<FormExtra> extras = EnumSet.noneOf(FormExtra.class);
    Arrays.stream(values())
        .filter(each -> each.fits(kind) && words.contains(each.code() + "=yes"))
        .forEach(extras::add);
    return extras;
  }

  /** How a form writes them. */
  static String write(Set<FormExtra> extras) {
    return extras.stream()
        .sorted()
        .map(each -> each.code() + "=yes")
        .collect(Collectors.joining(" "));
  }
}
