package org.crossroads.platform.grid.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.findings.Rounds;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.springframework.stereotype.Component;

/** Puts summaries of rounds together, as far as the reader may read them. */
@Component
class RoundSummaries {
  private final ComparativeStudies comparative;
  private final Rounds rounds;

  RoundSummaries(ComparativeStudies comparative, Rounds rounds) {
    this.comparative = comparative;
    this.rounds = rounds;
  }

  /** The round of a day, or the latest. */
  RoundSummary read(Who who, UUID id, String day) {
    ComparativeStudy of = comparative.readable(who, id);
    Round round = rounds.read(who, of, day);
    return new RoundSummary(
        round,
        rounds.change(who, round),
        comparative.mayKnowRaters(who, of) ? rounds.agreement(round) : List.of());
  }
}
