package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * One wave: who is asked, how far everybody is, and what to do next.
 *
 * @param found the wave
 * @param state where it stands
 * @param progress how many have not started, are under way, have sent
 * @param frame everybody, or null if nobody is in it yet or it is anonymous
 * @param toInvite how many would get an invitation now
 * @param openLink the address for everybody, or ""
 * @param reminders the rules by which reminders go out, with how many they reach now
 * @param mayDownload whether the answers can be taken away; not while there are too few
 * @param areas where organisations can be added from
 * @param sectors which of them
 * @param typed what was pasted
 */
public record WavePage(
    Wave found,
    String title,
    List<SummaryRow> state,
    String progress,
    @Nullable Table frame,
    int toInvite,
    String openLink,
    List<Choice> reminders,
    boolean mayDownload,
    List<Choice> areas,
    List<Choice> sectors,
    String typed,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  public WavePage {
    state = List.copyOf(state);
    reminders = List.copyOf(reminders);
    areas = List.copyOf(areas);
    sectors = List.copyOf(sectors);
  }

  /** Where it is. */
  public String address() {
    return "/waves/" + found.id();
  }

  @Override
  public @Nullable UUID questionnaire() {
    return found.questionnaire();
  }

  @Override
  public String heading() {
    return title;
  }

  @Override
  public String template() {
    return "questionnaires/wave";
  }
}
