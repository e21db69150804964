package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names of schools abbreviate, and the one spelling that stands for each.
 *
 * <p>Only what is not the beginning of the long word needs a line: "Prim", "Sec" and "Univ" find
 * their words as any beginning does. A phrase becomes its short form, because that is one word and
 * cannot be half there; {@link #longForms} gives the words back to whoever types the phrase and has
 * not finished.
 */
final class Abbreviations {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("saint", "st"),
          Map.entry("ss", "st"),
          Map.entry("sts", "st"),
          Map.entry("schl", "school"),
          Map.entry("schools", "school"),
          Map.entry("jnr", "junior"),
          Map.entry("juniors", "junior"),
          Map.entry("snr", "senior"),
          Map.entry("infants", "infant"),
          Map.entry("nsy", "nursery"),
          Map.entry("pry", "primary"),
          Map.entry("scndry", "secondary"),
          Map.entry("clg", "college"),
          Map.entry("ctr", "centre"),
          Map.entry("center", "centre"),
          Map.entry("cty", "county"),
          Map.entry("mt", "mount"),
          Map.entry("rd", "road"),
          Map.entry("6th", "sixth"),
          Map.entry("1st", "first"),
          Map.entry("cofe", "ce"),
          Map.entry("coe", "ce"),
          Map.entry("rc", "catholic"));

  /** Shorter words end others too often. */
  private static final int SHORTEST_GLUED = 5;

  private record Phrase(List<String> words, String shortForm) {
    static Phrase of(String words, String shortForm) {
      return new Phrase(Arrays.asList(words.split(" ", -1)), shortForm);
    }

    boolean isAt(List<String> text, int position) {
      return text.get(position).equals(words.getFirst()) && goesOnAt(text, position + 1);
    }

    /** As in "Green Lanechurch of England", where a space was lost. */
    boolean isGluedAt(List<String> text, int position) {
      String word = text.get(position);
      String first = words.getFirst();
      return first.length() >= SHORTEST_GLUED
          && word.length() > first.length()
          && word.endsWith(first)
          && goesOnAt(text, position + 1);
    }

    private boolean goesOnAt(List<String> text, int position) {
      int end = position + words.size() - 1;
      return end <= text.size()
          && text.subList(position, end).equals(words.subList(1, words.size()));
    }
  }

  /** The longer of two phrases that begin alike stands first. */
  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.of("church of england", "ce"),
          Phrase.of("church england", "ce"),
          Phrase.of("c of e", "ce"),
          Phrase.of("church in wales", "ciw"),
          Phrase.of("roman catholic", "catholic"),
          Phrase.of("voluntary aided", "va"),
          Phrase.of("voluntary controlled", "vc"),
          Phrase.of("pupil referral unit", "pru"),
          Phrase.of("university technical college", "utc"),
          Phrase.of("multi academy trust", "mat"),
          Phrase.of("junior mixed and infant", "jmi"),
          Phrase.of("junior mixed infant", "jmi"));

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, List<String>> LONG_FORMS = new HashMap<>();

  static {
    for (Phrase phrase : PHRASES) {
      BY_FIRST_WORD
          .computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>())
          .add(phrase);
      LONG_FORMS.putIfAbsent(phrase.shortForm(), Words.telling(phrase.words()));
    }
    LONG_FORMS.put("catholic", List.of("roman", "rc"));
    LONG_FORMS.put("st", List.of("saint"));
  }

  private Abbreviations() {}

  /** Returns these words with every abbreviation and every phrase in its one spelling. */
  static List<String> settle(List<String> words) {
    List<String> settled = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Phrase phrase = phraseAt(words, i);
      if (phrase == null) {
        phrase = gluedPhraseAt(words, i);
        if (phrase != null) {
          String word = words.get(i);
          settled.add(word.substring(0, word.length() - phrase.words().getFirst().length()));
        }
      }
      if (phrase == null) {
        settled.add(WORDS.getOrDefault(words.get(i), words.get(i)));
        i++;
      } else {
        settled.add(phrase.shortForm());
        i += phrase.words().size();
      }
    }
    return settled;
  }

  /** Returns the words that people may also write for this one; usually none. */
  static List<String> longForms(String word) {
    return LONG_FORMS.getOrDefault(word, List.of());
  }

  private static @Nullable Phrase gluedPhraseAt(List<String> words, int i) {
    for (Phrase phrase : PHRASES) {
      if (phrase.isGluedAt(words, i)) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable Phrase phraseAt(List<String> words, int i) {
    for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words.get(i), List.of())) {
      if (phrase.isAt(words, i)) {
        return phrase;
      }
    }
    return null;
  }
}
