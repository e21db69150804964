package org.crossroads.platform.questionnairefiles;

import java.util.List;

/**
 * What a file came to.
 *
 * @param problems everything that is wrong, each naming sheet, row, column and remedy; while there
 *     is any, the form is not whole
 * @param unused sorts of rows that pages have no use for
 */
public record FormReading(Form form, List<String> problems, List<String> unused) {
  public FormReading {
    problems = List.copyOf(problems);
    unused = List.copyOf(unused);
  }
}
