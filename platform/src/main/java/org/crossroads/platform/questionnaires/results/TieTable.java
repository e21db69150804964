package org.crossroads.platform.questionnaires.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.RosterItem;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.Roster;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Invitation;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.ties.StatedTies;
import org.crossroads.platform.ties.TieAnswer;
import org.crossroads.platform.ties.TieStatement;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What respondents say in rosters as ties: each is claimed by one side, and the other confirms,
 * passes over or disputes it by its own answers. Also who was asked, and who was silent.
 *
 * <p>Only organisations of the directory can have ties, so others of the frame are left out. Where
 * several people answered for one organisation, the closest tie that one of them gives is its word.
 */
@Component
public class TieTable {
  private final SentAnswers sent;
  private final Waves waves;
  private final Frames frames;
  private final StatedTies stated;

  TieTable(SentAnswers sent, Waves waves, Frames frames, StatedTies stated) {
    this.sent = sent;
    this.waves = waves;
    this.frames = frames;
    this.stated = stated;
  }

  /** Whether a wave asks for ties at all. */
  public boolean asksForTies(Wave wave) {
    return waves.asksForTies(wave);
  }

  /** How the ties of a wave say where they come from; no other wave says the same. */
  public String source(Wave wave) {
    return "%s: %s, %s to %s (wave %s)"
        .formatted(
            waves.published(wave).title(),
            wave.title(),
            Words.date(wave.opensOn()),
            Words.date(wave.closesOn()),
            wave.id().toString().substring(0, 8));
  }

  /** Writes them as the CSV that {@code import ties} reads, and leaves the stream open. */
  public void write(Wave wave, OutputStream out) throws IOException {
    stated.write(statements(wave), out);
  }

  /** All statements of a wave, in an order that follows from them. */
  public List<TieStatement> statements(Wave wave) {
    List<FormQuestion> rosters =
        waves.published(wave).questions().stream()
            .filter(question -> question.kind() == FormKind.ROSTER)
            .toList();
    Map<String, UUID> organisations = new HashMap<>();
    for (Invitation each : frames.list(wave)) {
      UUID organisation = each.organisation();
      if (organisation != null) {
        organisations.put(Waves.key(each.id()), organisation);
      }
    }
    var reading = new Reading(source(wave), organisations);
    sent.forEach(
        wave,
        each -> {
          UUID from = each.organisation();
          if (from != null) {
            reading.asked.merge(from, each.sent(), Boolean::logicalOr);
            rosters.forEach(roster -> reading.take(from, roster, each.answers()));
          }
        });
    return reading.statements();
  }

  /** One wave while its answers are read. */
  private static final class Reading {
    private final String source;
    private final Map<String, UUID> organisations;
    private final Map<UUID, Boolean> asked = new TreeMap<>();
    private final Map<Pair, OptionalInt> named = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> answered = new HashMap<>();

    private record Pair(UUID from, @Nullable UUID to, String kind) {}

    Reading(String source, Map<String, UUID> organisations) {
      this.source = source;
      this.organisations = organisations;
    }

    void take(UUID from, FormQuestion roster, Answers answers) {
      if (!(answers.find(roster.name()).orElse(null) instanceof Answer.Chosen(List<String> keys))) {
        return;
      }
      String kind = kind(roster);
      answered.computeIfAbsent(kind, name -> new HashSet<>()).add(from);
      for (String key : keys) {
        UUID to = organisations.get(key);
        if (to != null && !to.equals(from)) {
          String level = answers.text(Roster.column(roster.name(), key, RosterItem.LEVEL));
          OptionalInt strength =
              level.matches("[0-5]") ? OptionalInt.of(level.charAt(0) - '0') : OptionalInt.empty();
          named.merge(new Pair(from, to, kind), strength, Reading::closest);
        }
      }
    }

    private static OptionalInt closest(OptionalInt one, OptionalInt other) {
      return one.orElse(-1) < other.orElse(-1) ? other : one;
    }

    private static String kind(FormQuestion roster) {
      return roster.name().replace('_', ' ');
    }

    List<TieStatement> statements() {
      List<TieStatement> statements = new ArrayList<>();
      asked.forEach((from, sent) ->
          statements.add(
              statement(
                  new Pair(from, null, ""),
                  sent ? TieAnswer.ANSWERED : TieAnswer.SILENT,
                  OptionalInt.empty())));
      named.forEach((pair, strength) -> {
        statements.add(statement(pair, TieAnswer.NAMED, strength));
        boolean saysYes = strength.orElse(1) > 0;
        UUID to = pair.to;
        if (saysYes && to != null && answered.getOrDefault(pair.kind, Set.of()).contains(to)) {
          var back = new Pair(to, pair.from, pair.kind);
          if (!named.containsKey(back)) {
            statements.add(statement(back, TieAnswer.PASSED_OVER, OptionalInt.empty()));
          }
        }
      });
      return statements;
    }

    private TieStatement statement(Pair pair, TieAnswer answer, OptionalInt strength) {
      return new TieStatement(
          pair.from,
          pair.to,
          pair.kind,
          strength.isPresent() ? strength.getAsInt() : null,
          null,
          source,
          answer);
    }
  }
}
