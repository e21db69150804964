package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "St Mary's School                      | st marys school",
        "SAINT MARYS SCHOOL                    | st marys school",
        "St. Mary’s School                     | st marys school",
        "St.Mary`s School                      | st marys school",
        "Holy Trinity C.E. Primary             | holy trinity ce primary",
        "Holy Trinity CofE Primary             | holy trinity ce primary",
        "Holy Trinity C of E Primary           | holy trinity ce primary",
        "Holy Trinity Church of England Primary| holy trinity ce primary",
        "St Joseph's R.C. Primary              | st josephs catholic primary",
        "St Joseph's Roman Catholic Primary    | st josephs catholic primary",
        "Green Lanechurch of England Primary   | green lane ce primary",
        "Our Ladyroman catholic school         | our lady catholic school",
        "Newchurch of Ireland                  | newchurch of ireland",
        "Brook (V.A.) School                   | brook va school",
        "Brook Voluntary Aided School          | brook va school",
        "Brook J.M.I. School                   | brook jmi school",
        "Smith & Jones                         | smith and jones",
        "Stoke-on-Trent/Hanley                 | stoke on trent hanley",
        "Ysgol Brynhyfryd Tŷ Gŵyr              | ysgol brynhyfryd ty gwyr",
        "École 6th Form                        | ecole sixth form",
        "Jnr & Infants                         | junior and infant",
      })
  void oneSpellingStandsForMany(String text, String words) {
    assertThat(String.join(" ", Words.of(text.strip()))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "thearbor sc, arbor sc",
    "theatre school, theatre school",
    "themas arbor, themas arbor",
    "the arbor, arbor"
  })
  void anArticleThatIsGluedToAKnownWordIsTakenOff(String text, String words) {
    Question question =
        Question.of(text)
            .withoutGluedArticle(word ->
                List.of("arbor", "theatre").stream().anyMatch(known -> known.startsWith(word)));
    assertThat(String.join(" ", question.words())).isEqualTo(words);
  }

  @Test
  void nothingButSignsIsNoWord() {
    assertThat(Words.of("\u0000 \t ?*~\"():^ 🎓 \u202e")).isEmpty();
  }

  @Test
  void endlessTextIsCut() {
    assertThat(Words.of("x".repeat(10_000))).containsExactly("x".repeat(Words.MAX_WORD));
  }

  @Test
  void smallWordsCountOnlyWhenThereIsNoOther() {
    assertThat(Words.telling(List.of("the", "school"))).containsExactly("school");
    assertThat(Words.telling(List.of("of", "the"))).containsExactly("of", "the");
  }

  @ParameterizedTest
  @CsvSource({
    "NW1 9AB, '', nw1 9ab",
    "nw19ab, '', nw1 9ab",
    "nw1 9, '', nw1 9",
    "school NW1 9AB, school, nw1 9ab",
    "ec2y 8bb girls, girls, ec2y 8bb",
    "nw1, nw1, ''",
  })
  void postcodesAreSeenInWhatIsTyped(String text, String words, String postcodes) {
    Question question = Question.of(text);
    assertThat(String.join(" ", question.words())).isEqualTo(words);
    assertThat(String.join(",", question.postcodes())).isEqualTo(postcodes);
  }
}
