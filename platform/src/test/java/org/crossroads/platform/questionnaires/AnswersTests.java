package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class AnswersTests {
  private static final Form FORM =
      QuestionnaireReader.readJson(
          """
          {"survey":[
            {"type":"select_one yn","name":"a","label":"A"},
            {"type":"select_one yn","name":"b","label":"B","relevant":"${a} = 'yes'"},
            {"type":"integer","name":"c","label":"C","relevant":"${b} = 'yes'"},
            {"type":"text","name":"d","label":"D"}],
           "choices":[
            {"list_name":"yn","name":"yes","label":"Yes"},
            {"list_name":"yn","name":"no","label":"No"}]}
          """);

  private static final Answer YES = new Answer.Chosen(List.of("yes"));
  private static final Answer NO = new Answer.Chosen(List.of("no"));

  @Test
  void whatWasNotAskedAndWhatWasLeftOutAreDifferent() {
    Answers settled = new Answers(Map.of("a", NO)).settled(FORM);
    assertThat(settled.byName())
        .containsEntry("b", new Answer.None(Missing.NOT_ASKED))
        .containsEntry("c", new Answer.None(Missing.NOT_ASKED))
        .containsEntry("d", new Answer.None(Missing.NO_ANSWER));
  }

  @Test
  void anAnswerToAQuestionThatIsNotPutAnyMoreOpensNoOther() {
    Answers answers =
        new Answers(Map.of("a", NO, "b", YES, "c", new Answer.Amount(BigDecimal.TEN)));
    assertThat(answers.settled(FORM).byName())
        .containsEntry("b", new Answer.None(Missing.NOT_ASKED))
        .containsEntry("c", new Answer.None(Missing.NOT_ASKED));
    assertThat(answers.with(Map.of("a", YES)).settled(FORM).byName())
        .as("it was kept while the answers are not sent")
        .containsEntry("c", new Answer.Amount(BigDecimal.TEN));
  }

  @Test
  void afterAChangeOfMindWhatWasNotAskedIsOpenAgain() {
    Answers sent = new Answers(Map.of("a", NO)).settled(FORM);
    assertThat(sent.with(Map.of("a", YES)).settled(FORM).byName())
        .containsEntry("b", new Answer.None(Missing.NO_ANSWER));
  }

  @Test
  void progressIsOfWhatIsPut() {
    assertThat(Answers.none().progress(FORM)).isZero();
    assertThat(new Answers(Map.of("a", NO)).progress(FORM)).isEqualTo(0.5);
    assertThat(new Answers(Map.of("a", YES)).progress(FORM)).isEqualTo(1 / 3.0);
  }

  @Test
  void answersAreStoredWithoutALoss() {
    Answers answers =
        new Answers(
            Map.of(
                "a", new Answer.Chosen(List.of("x", "y")),
                "b", new Answer.Amount(new BigDecimal("4.50")),
                "c", new Answer.Words("4"),
                "d", new Answer.None(Missing.DONT_KNOW),
                "e", new Answer.None(Missing.NOT_APPLICABLE),
                "f", new Answer.None(Missing.NOT_ASKED),
                "g", new Answer.None(Missing.NO_ANSWER)));
    assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
    assertThat(AnswersJson.fingerprint(answers))
        .isEqualTo(AnswersJson.fingerprint(AnswersJson.read(AnswersJson.write(answers))));
  }
}
