package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a question in words, to be read and given themes.
 *
 * @param id of the wave
 * @param question its name
 * @param label what was asked
 * @param progress how many were read, in a sentence
 * @param themes that there are, by id
 * @param lines some of the answers
 * @param unread whether only those that are still to be read are shown
 * @param typed themes that could not be added
 */
public record ThemesPage(
    UUID id,
    String question,
    String label,
    String progress,
    List<Choice> themes,
    List<Line> lines,
    Paging paging,
    boolean unread,
    String typed,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  /**
   * One answer.
   *
   * @param key of whose answer it is
   * @param number among all, for people who listen
   * @param seen the state of it, to be sent back
   * @param state whether it was read
   * @param permission how the words may be quoted, or "" if they may not
   * @param theirs what somebody else has made of it meanwhile, in a sentence, or ""
   */
  public record Line(
      String key,
      int number,
      String text,
      String seen,
      String state,
      List<Choice> themes,
      String permission,
      boolean quoted,
      String theirs) {
    public Line {
      themes = List.copyOf(themes);
    }
  }

  public ThemesPage {
    themes = List.copyOf(themes);
    lines = List.copyOf(lines);
  }

  /** Where it is. */
  public String address() {
    return "/waves/" + id + "/themes/" + question;
  }

  @Override
  public @Nullable UUID wave() {
    return id;
  }

  @Override
  public String heading() {
    return "Read and give themes: " + label;
  }

  @Override
  public String template() {
    return "questionnaires/themes";
  }
}
