package org.crossroads.platform.questionnaires.results;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.Questionnaire;
import org.crossroads.platform.questionnairefiles.ResponsesReader;
import org.crossroads.platform.questionnaires.Answers;

/** The respondents of a file, who can be read more than once; none is kept. For one thread. */
final class FileRespondents {
  private static final int ROWS_BETWEEN = 1_000;
  private static final int READINGS = 2;

  private final Form form;
  private final Questionnaire questionnaire;
  private final Set<String> files;
  private final int columns;
  private final InputFile file;
  private final String by;
  private final ImportProgress progress;
  private long bytesBefore;
  private int rows;

  /**
   * @param by the column that names respondents, or ""
   * @param progress hears how far two readings are
   */
  FileRespondents(Form form, InputFile file, String by, ImportProgress progress) {
    this.form = form;
    this.questionnaire = form.questionnaire();
    this.files =
        form.questions().stream()
            .filter(question -> question.kind() == FormKind.FILE)
            .map(FormQuestion::name)
            .collect(Collectors.toUnmodifiableSet());
    this.columns =
        (int) form.questions().stream().flatMap(question -> question.columns().stream()).count();
    this.file = file;
    this.by = by;
    this.progress = progress;
  }

  /**
   * What a reading came to.
   *
   * @param said how many respondents said anything
   * @param silent how many rows did not: of those who have not answered
   * @param wrong how many cells and rows were not understood
   * @param refused the first of them
   */
  record Count(int said, int silent, long wrong, List<RefusedRow> refused) {}

  /**
   * Reads from the beginning.
   *
   * @param refused hears of all that is not understood
   * @param respondents hears the name and the answers of everybody who said anything
   */
  Count read(Consumer<RefusedRow> refused, BiConsumer<String, Answers> respondents)
      throws IOException {
    int[] count = new int[2];
    ResponsesReader.Reading reading =
        ResponsesReader.read(
            file,
            questionnaire,
            by,
            new ResponsesReader.Listener() {
              @Override
              public void respondent(List<Question> asked, List<Answer> said, String name) {
                tellHowFar();
                if (said.stream().anyMatch(ResponsesReader::isSaid)) {
                  count[0]++;
                  respondents.accept(name, answers(asked, said));
                } else {
                  count[1]++;
                }
              }

              @Override
              public void silent() {
                tellHowFar();
                count[1]++;
              }

              @Override
              public void refused(RefusedRow row) {
                refused.accept(row);
              }
            });
    bytesBefore += file.size();
    return new Count(count[0], count[1], reading.wrong(), reading.refused());
  }

  private void tellHowFar() {
    if (++rows % ROWS_BETWEEN == 0) {
      progress.at(bytesBefore + file.bytesRead(), bytes(), rows / READINGS);
    }
  }

  private long bytes() {
    try {
      return READINGS * file.size();
    } catch (IOException gone) {
      // Whoever reads it says so.
      return 0;
    }
  }

  private Answers answers(List<Question> asked, List<Answer> said) {
    Map<String, Answer> told = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      // A table names files but does not bring them.
      if (!files.contains(asked.get(i).name())) {
        told.put(asked.get(i).name(), said.get(i));
      }
    }
    Answers answers = new Answers(told);
    // Of a file with a column for everything nothing is left to be settled.
    return told.size() == columns ? answers : answers.settled(form).with(told);
  }
}
