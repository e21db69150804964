package org.crossroads.platform.questionnaires.web;

import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.imports.CannotUndo;
import org.crossroads.platform.questionnaires.results.WaveTies;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making the answers of a wave into ties, after its author has seen which. */
@Controller
class WaveTiesPages {
  private static final String TIES = WavePages.WAVE + "/ties";

  private final WaveTies ties;
  private final WaveTiesParts parts;

  WaveTiesPages(WaveTies ties, WaveTiesParts parts) {
    this.ties = ties;
    this.parts = parts;
  }

  @GetMapping(TIES)
  WaveTiesPage show(Who.SignedIn who, @PathVariable UUID id) {
    return parts.page(ties.get(who, id), ErrorSummary.none());
  }

  @PostMapping(TIES)
  Object state(
      Who.SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String told) {
    Wave wave = ties.get(who, id);
    if (!told.equals("yes")) {
      return parts.page(
          wave,
          ErrorSummary.of(
              "told",
              "Confirm that respondents were told that their ties are shown to everybody. If they were not, leave the answers as they are"));
    }
    ties.state(who, id);
    return SeeOther.to("/waves/" + id + "/ties");
  }

  @PostMapping(WavePages.WAVE + "/ties-taken-back")
  Object takeBack(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(name = "import", defaultValue = "0") int number) {
    Wave wave = ties.get(who, id);
    try {
      ties.takeBack(who, id, number);
    } catch (CannotUndo later) {
      return parts.page(wave, ErrorSummary.of("take-back", String.valueOf(later.getMessage())));
    }
    return SeeOther.to("/waves/" + id + "/ties");
  }
}
