package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.questionnaires.waves.FrameLines;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Invitation;
import org.crossroads.platform.questionnaires.waves.ReminderRule;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The frame of a wave, and the mails to it: who will be mailed is shown before anybody is. */
@Controller
class FramePages {
  private final Waves waves;
  private final Frames frames;
  private final WaveParts parts;
  private final Places places;

  /** Where organisations are found, and where people reach this site. */
  @org.springframework.stereotype.Component
  record Places(Areas areas, Organisations organisations, PublicAddress address) {

    /** The open organisations of an area and a sector. */
    List<OrganisationSummary> list(Area area, String sector) {
      return Stream.concat(
              organisations.listOpenInstitutionsIn(area).stream(),
              organisations.listOtherOrganisationsIn(area).stream())
          .filter(each -> each.sector().code().equals(sector))
          .toList();
    }

    String site(HttpServletRequest request) {
      return address
          .find(request)
          .orElseThrow(() ->
              new BadRequest(
                  "Nothing was sent: this site does not know the address that links in mails should have. Maybe ask whoever runs it to set CROSSROADS_ADDRESS."));
    }
  }

  FramePages(Waves waves, Frames frames, WaveParts parts, Places places) {
    this.waves = waves;
    this.frames = frames;
    this.parts = parts;
    this.places = places;
  }

  @PostMapping(WavePages.WAVE + "/frame")
  Object add(
      Who.SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String people) {
    Wave wave = named(who, id);
    FrameLines lines = FrameLines.read(people);
    if (!lines.problems().isEmpty() || lines.people().isEmpty()) {
      return parts.page(
          wave,
          people,
          lines.problems().isEmpty()
              ? ErrorSummary.of("people", "Paste names and addresses, one a line")
              : new ErrorSummary(
                  lines.problems().stream()
                      .limit(50)
                      .map(problem -> new ErrorSummary.Problem("people", problem))
                      .toList()));
    }
    frames.add(who, id, lines.people());
    return SeeOther.to("/waves/" + id);
  }

  @PostMapping(WavePages.WAVE + "/organisations")
  Object addOrganisations(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String sector) {
    Wave wave = named(who, id);
    Optional<Area> found = places.areas().find(area);
    List<OrganisationSummary> some = found.map(each -> places.list(each, sector)).orElse(List.of());
    if (some.isEmpty()) {
      return parts.page(
          wave,
          "",
          ErrorSummary.of(
              "area",
              "The directory has no open organisation of that sector there. Choose another"));
    }
    frames.addOrganisations(who, id, some);
    return SeeOther.to("/waves/" + id);
  }

  private Wave named(Who.SignedIn who, UUID id) {
    return named(waves.get(who, id));
  }

  /** A wave in which people are asked by name. */
  static Wave named(Wave wave) {
    if (wave.anonymous()) {
      throw new BadRequest(
          "An anonymous wave has no frame: everybody has the same link. Set up a named wave to invite people one by one.");
    }
    return wave;
  }

  @GetMapping(WavePages.WAVE + "/invitations")
  MailingPage whoIsInvited(Who.SignedIn who, @PathVariable UUID id) {
    List<Invitation> some = frames.listToInvite(waves.get(who, id));
    return page(id, "Send invitations", some, "/waves/" + id + "/invitations", "");
  }

  @PostMapping(WavePages.WAVE + "/invitations")
  Object invite(Who.SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    named(who, id);
    frames.invite(who, id, places.site(request));
    return SeeOther.to("/waves/" + id);
  }

  @GetMapping(WavePages.WAVE + "/reminders")
  MailingPage whoIsReminded(
      Who.SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String rule) {
    ReminderRule found = rule(rule);
    List<Invitation> some = frames.listToRemind(waves.get(who, id), found);
    return page(
        id, "Remind those " + found.label(), some, "/waves/" + id + "/reminders", found.code());
  }

  @PostMapping(WavePages.WAVE + "/reminders")
  Object remind(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String rule,
      HttpServletRequest request) {
    named(who, id);
    frames.remind(who, id, rule(rule), places.site(request));
    return SeeOther.to("/waves/" + id);
  }

  private static ReminderRule rule(String code) {
    return ReminderRule.find(code).orElse(ReminderRule.NOT_STARTED);
  }

  private static MailingPage page(
      UUID id, String heading, List<Invitation> some, String address, String rule) {
    return new MailingPage(
        id,
        heading,
        some.isEmpty()
            ? "There is nobody to write to now."
            : Words.capital(Words.count(some.size(), "mail goes", "mails go")) + " out.",
        some.stream().map(each -> each.name() + " (" + each.email() + ")").toList(),
        address,
        rule);
  }
}
