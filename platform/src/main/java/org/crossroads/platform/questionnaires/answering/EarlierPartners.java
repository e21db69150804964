package org.crossroads.platform.questionnaires.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which partner in the rosters of a wave is which of an earlier one: rosters name people of the
 * frame, and each wave has a frame of its own. The same organisation or, without one, the same
 * name; of several people of one organisation, the same name first. Nobody is two partners.
 */
final class EarlierPartners {
  private static final Pattern KEY = Pattern.compile("p[0-9a-f]{32}");
  private static final Pattern ABOUT = Pattern.compile("(.+)\\.(" + KEY + ")(\\..+)");

  /** In SQL: whether {@code o}, of an earlier frame, may be the same as {@code n}. */
  static final String SAME =
      """
      (o.organisation_id = n.organisation_id
       OR ((o.organisation_id IS NULL OR n.organisation_id IS NULL)
           AND lower(o.name) = lower(n.name)))
      """;

  private final Map<String, String> earlierOf = new HashMap<>();
  private final Map<String, String> nowOf = new HashMap<>();

  private EarlierPartners() {}

  static EarlierPartners of(JdbcClient jdbc, UUID earlier, UUID now) {
    EarlierPartners partners = new EarlierPartners();
    jdbc.sql(
            """
            SELECT n.id AS now, o.id AS earlier
            FROM questionnaire_invitation AS n
            JOIN questionnaire_invitation AS o
              ON o.wave_id = :earlier
             AND %s
            WHERE n.wave_id = :now
            ORDER BY lower(o.name) = lower(n.name) DESC, n.id, o.id
            """
                .formatted(SAME))
        .param("earlier", earlier)
        .param("now", now)
        .query(row -> {
          String ours = Waves.key(Objects.requireNonNull(row.getObject("now", UUID.class)));
          String theirs = Waves.key(Objects.requireNonNull(row.getObject("earlier", UUID.class)));
          if (!partners.earlierOf.containsKey(ours) && !partners.nowOf.containsKey(theirs)) {
            partners.earlierOf.put(ours, theirs);
            partners.nowOf.put(theirs, ours);
          }
        });
    return partners;
  }

  /**
   * The column of a roster that says the same of the same partner.
   *
   * @param roster its name in the earlier version, by its name now
   * @return empty if it is no such column, or nobody was that partner
   */
  Optional<String> column(String column, Function<String, Optional<String>> roster) {
    Matcher about = ABOUT.matcher(column);
    if (!about.matches()) {
      return Optional.empty();
    }
    String key = earlierOf.get(about.group(2));
    return key == null
        ? Optional.empty()
        : roster.apply(about.group(1)).map(name -> name + "." + key + about.group(3));
  }

  /** An answer with the partners of now in place of those of then; empty if none is left. */
  Optional<Answer> now(Answer answer) {
    if (!(answer instanceof Answer.Chosen(List<String> names))) {
      return Optional.of(answer);
    }
    List<String> left =
        names.stream()
            .map(name -> nowOf.getOrDefault(name, name))
            .filter(name -> !KEY.matcher(name).matches() || earlierOf.containsKey(name))
            .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(left));
  }
}
