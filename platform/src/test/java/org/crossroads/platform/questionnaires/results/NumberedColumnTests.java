package org.crossroads.platform.questionnaires.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Condition;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.junit.jupiter.api.Test;

/** Answers in numbers. */
class NumberedColumnTests {

  @Test
  void namesAreTakenByEveryProgramAndOnlyOnce() {
    String sixty = "a".repeat(60);
    assertThat(
            names(
                "with", "state", "Age", "age", "2nd", "é", "q.", sixty + "b", sixty + "c", "V_2nd"))
        .containsExactly(
            "with_2",
            "state_2",
            "Age",
            "age_2",
            "v_2nd",
            "v__",
            "q",
            sixty,
            "a".repeat(54) + "_2",
            "V_2nd_2");
  }

  @Test
  void choicesWithNumbersForNamesKeepThemAndOthersAreCounted() {
    assertThat(NumberedColumn.of(List.of(single("level", "0", "5", "10", "dont_know"))))
        .singleElement()
        .satisfies(column -> {
          assertThat(column.meanings()).isEqualTo(Map.of(0, "L0", 5, "L5", 10, "L10"));
          assertThat(column.cell(chosen("10"))).isEqualTo(10);
        });
    assertThat(NumberedColumn.of(List.of(single("level", "0", "5", "often"))))
        .singleElement()
        .satisfies(column -> {
          assertThat(column.meanings()).isEqualTo(Map.of(1, "L0", 2, "L5", 3, "Loften"));
          assertThat(column.cell(chosen("often"))).isEqualTo(3);
        });
  }

  @Test
  void whyThereIsNoAnswerHasANumberOfItsOwn() {
    NumberedColumn column = NumberedColumn.of(List.of(single("a", "yes", "no"))).getFirst();
    assertThat(column.cell(null)).isEqualTo(-9_992);
    assertThat(column.cell(new Answer.None(Missing.NOT_ASKED))).isEqualTo(-9_991);
    assertThat(column.cell(new Answer.None(Missing.NO_ANSWER))).isEqualTo(-9_992);
    assertThat(column.cell(new Answer.None(Missing.DONT_KNOW))).isEqualTo(-9_993);
    assertThat(column.cell(new Answer.None(Missing.NOT_APPLICABLE))).isEqualTo(-9_994);
  }

  @Test
  void eachOfSeveralChoicesIsAColumnOfNoughtAndOne() {
    List<NumberedColumn> columns =
        NumberedColumn.of(
            List.of(question("topics", Question.Kind.SEVERAL, "maths", "music", "dont_know")));
    assertThat(columns).extracting(NumberedColumn::name).containsExactly("topics_1", "topics_2");
    assertThat(columns)
        .extracting(NumberedColumn::meanings)
        .containsOnly(Map.of(0, "Not chosen", 1, "Chosen"));
    assertThat(columns.stream().map(each -> each.cell(chosen("music")))).containsExactly(0, 1);
    assertThat(columns.stream().map(each -> each.cell(new Answer.None(Missing.DONT_KNOW))))
        .containsExactly(-9_993, -9_993);
  }

  @Test
  void numbersStayAndWordsStandOnOneLine() {
    List<NumberedColumn> columns =
        NumberedColumn.of(
            List.of(question("cost", Question.Kind.NUMBER), question("why", Question.Kind.TEXT)));
    assertThat(columns.getFirst().cell(new Answer.Amount(new BigDecimal("12.50"))))
        .isEqualTo(new BigDecimal("12.50"));
    assertThat(columns.getLast().cell(new Answer.Words("Less\r\nmoney"))).isEqualTo("Less money");
  }

  private static List<String> names(String... questions) {
    return NumberedColumn.of(
            List.of(questions).stream().map(each -> question(each, Question.Kind.NUMBER)).toList())
        .stream()
        .map(NumberedColumn::name)
        .toList();
  }

  private static Answer chosen(String name) {
    return new Answer.Chosen(List.of(name));
  }

  private static Question single(String name, String... choices) {
    return question(name, Question.Kind.SINGLE, choices);
  }

  private static Question question(String name, Question.Kind kind, String... choices) {
    return new Question(
        name,
        name,
        kind,
        "",
        List.of(choices).stream().map(each -> new Question.Choice(each, "L" + each)).toList(),
        List.of(),
        new Condition.Always());
  }
}
