package org.crossroads.platform.questionnairefiles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire as it is put on pages. What is counted of it is its {@link #questionnaire}.
 *
 * @param title what it is about
 * @param pages one for each topic
 */
public record Form(String title, List<FormPage> pages) {
  public Form {
    pages = List.copyOf(pages);
  }

  /** The same where nobody's name is known: nobody is asked to be quoted with it. */
  public Form nameless() {
    return new Form(
        title,
        pages.stream()
            .map(page ->
                new FormPage(
                    page.title(), page.questions().stream().map(FormQuestion::nameless).toList()))
            .toList());
  }

  /** All questions in their order. */
  public List<FormQuestion> questions() {
    return pages.stream().flatMap(page -> page.questions().stream()).toList();
  }

  /** Finds a question by its name. */
  public Optional<FormQuestion> find(String name) {
    return questions().stream().filter(question -> question.name().equals(name)).findFirst();
  }

  /** The same as answers are counted: grids opened up, mere words left out. */
  public Questionnaire questionnaire() {
    return new Questionnaire(
        title, "", questions().stream().flatMap(FormQuestion::questions).toList(), List.of());
  }

  /** All names of columns that its answers take, and those of grids, which none may share. */
  public Stream<String> names() {
    return questions().stream()
        .flatMap(question ->
            question.kind() == FormKind.GRID
                ? Stream.concat(Stream.of(question.name()), question.columns().stream())
                : Stream.concat(
                    Stream.of(question.name()),
                    question.columns().stream().filter(column -> !column.equals(question.name()))));
  }
}
