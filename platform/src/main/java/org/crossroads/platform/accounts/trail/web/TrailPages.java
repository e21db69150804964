package org.crossroads.platform.accounts.trail.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.web.parts.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The trail for those who run or audit the site. */
@Controller
class TrailPages {
  static final int SHOWN = 50;

  private final Access access;
  private final TrailReading reading;
  private final TrailSearch search;
  private final TrailNames names;

  TrailPages(Access access, TrailReading reading, TrailSearch search, TrailNames names) {
    this.access = access;
    this.reading = reading;
    this.search = search;
    this.names = names;
  }

  @GetMapping("/admin/trail")
  TrailPage trail(Who.SignedIn who, @ModelAttribute TrailForm form) {
    access.require(who, Right.READ_TRAIL, new Scope.Site(), "There is no page at this address.");
    TrailReading.Read read = reading.read(form);
    List<TrailRecord> found =
        read.errors().problems().isEmpty()
            ? search.list(read.query(), form.beforeOrEnd(), SHOWN + 1)
            : List.of();
    List<TrailRecord> shown = found.stream().limit(SHOWN).toList();
    TrailNames.Known known = names.of(shown);
    return new TrailPage(
        read.errors(),
        form,
        events(form),
        TrailTable.of(shown, known, known::person),
        found.size() > SHOWN
            ? "/admin/trail?" + form.query() + "&before=" + shown.getLast().number()
            : "");
  }

  private static List<Choice> events(TrailForm form) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Anything", false));
    Arrays.stream(TrailEvent.values())
        .map(event -> Choice.of(event.code(), event.words(), event.code().equals(form.event())))
        .forEach(choices::add);
    return choices;
  }
}
