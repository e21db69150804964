package org.crossroads.platform.questionnaires.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.coding.Reading;
import org.crossroads.platform.questionnaires.coding.Readings;
import org.crossroads.platform.questionnaires.coding.Themes;
import org.crossroads.platform.questionnaires.coding.Verdict;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading what respondents said in words, and giving it themes. */
@Controller
class ThemePages {
  private static final String THEMES = WavePages.WAVE + "/themes/{question}";

  private final Waves waves;
  private final Themes themes;
  private final Readings readings;
  private final ThemeParts parts;

  ThemePages(Waves waves, Themes themes, Readings readings, ThemeParts parts) {
    this.waves = waves;
    this.themes = themes;
    this.readings = readings;
    this.parts = parts;
  }

  @GetMapping(THEMES)
  ThemesPage show(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String question,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "no") String unread) {
    Wave wave = waves.get(who, id);
    FormQuestion asked = themes.question(who, wave, question);
    return parts.page(wave, asked, page, unread.equals("yes"), "", ErrorSummary.none());
  }

  @PostMapping(THEMES)
  Object save(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String question,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "no") String unread,
      @RequestParam MultiValueMap<String, String> form) {
    Wave wave = waves.get(who, id);
    FormQuestion asked = themes.question(who, wave, question);
    List<Verdict> verdicts = ThemeParts.verdicts(form);
    List<Reading> collided = readings.save(who, wave, asked, verdicts);
    if (!collided.isEmpty()) {
      return parts.collided(wave, asked, page, unread.equals("yes"), verdicts, collided);
    }
    // Those that were read have left the list, so the next ones are on its first page.
    return SeeOther.to(
        unread.equals("yes")
            ? address(id, question) + "?unread=yes"
            : address(id, question) + "?page=" + Math.min(page + 1, parts.pages(wave, asked)));
  }

  @PostMapping(THEMES + "/names")
  Object add(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String question,
      @RequestParam(defaultValue = "") String names) {
    Wave wave = waves.get(who, id);
    FormQuestion asked = themes.question(who, wave, question);
    List<String> wanted =
        Arrays.stream(names.split("\\R", -1))
            .map(ThemePages::name)
            .filter(name -> !name.isEmpty())
            .toList();
    List<String> problems =
        wanted.isEmpty()
            ? List.of("Write the themes, one a line")
            : themes.add(who, wave, question, wanted);
    return answer(wave, asked, problems, "names", names);
  }

  @PostMapping(THEMES + "/name")
  Object change(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String question,
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "rename") String act) {
    Wave wave = waves.get(who, id);
    FormQuestion asked = themes.question(who, wave, question);
    UUID chosen = ThemeParts.id(theme).orElse(null);
    if (chosen == null) {
      return answer(wave, asked, List.of("Choose a theme"), "theme", "");
    }
    if (act.equals("remove")) {
      themes.remove(who, wave, question, chosen);
      return SeeOther.to(address(id, question));
    }
    String problem = themes.rename(who, wave, question, chosen, name(name));
    return answer(wave, asked, problem.isEmpty() ? List.of() : List.of(problem), "name", "");
  }

  private Object answer(
      Wave wave, FormQuestion asked, List<String> problems, String field, String typed) {
    return problems.isEmpty()
        ? SeeOther.to(address(wave.id(), asked.name()))
        : parts.page(
            wave,
            asked,
            1,
            false,
            typed,
            new ErrorSummary(
                problems.stream()
                    .map(problem -> new ErrorSummary.Problem(field, problem))
                    .toList()));
  }

  private static String name(String typed) {
    return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String address(UUID wave, String question) {
    return "/waves/" + wave + "/themes/" + question;
  }
}
