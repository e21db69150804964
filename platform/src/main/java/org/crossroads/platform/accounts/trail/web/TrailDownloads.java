package org.crossroads.platform.accounts.trail.web;

import static org.crossroads.platform.files.Sheet.column;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.web.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The trail as a file: personal data, so a recent sign-in is asked for and the trail says so. */
@Controller
class TrailDownloads {
  private static final int AT_ONCE = 1_000;

  private static final Sheet<Line> SHEET =
      Sheet.of(
          "Trail",
          column("entry", line -> line.entry().number()),
          column("at", line -> line.entry().at().toString()),
          column("author", line -> line.entry().author()),
          column("account", line -> id(line.entry().account())),
          column("name", Line::person),
          column("session", line -> line.entry().session()),
          column("event", line -> line.entry().event()),
          column("thing_kind", line -> line.entry().thingKind()),
          column("thing", line -> line.entry().thingId()),
          column("thing_name", line -> line.names().thing(line.entry()).orElse("")),
          column("concerns", line -> id(line.entry().concerns())),
          column("changes", line -> TrailTable.changes(line.entry().changes())));

  private final Access access;
  private final RecentSignIn recent;
  private final TrailReading reading;
  private final Entries entries;

  /** An entry with the names that it needs. */
  private record Line(TrailRecord entry, TrailNames.Known names) {
    String person() {
      return entry.account() == null ? "" : names.person(entry.account());
    }
  }

  /** The trail, to be read and to be told that it was. */
  @Component
  record Entries(Trail trail, TrailSearch search, TrailNames names) {}

  TrailDownloads(Access access, RecentSignIn recent, TrailReading reading, Entries entries) {
    this.access = access;
    this.recent = recent;
    this.reading = reading;
    this.entries = entries;
  }

  @GetMapping("/admin/trail/download")
  TrailDownloadPage ask(Who.SignedIn who, @ModelAttribute TrailForm form) {
    allow(who);
    return new TrailDownloadPage(form);
  }

  @PostMapping("/admin/trail/download")
  void download(Who.SignedIn who, @ModelAttribute TrailForm form, HttpServletResponse response)
      throws IOException {
    allow(who);
    TrailReading.Read read = reading.read(form);
    if (!read.errors().problems().isEmpty()) {
      throw new BadRequest(read.errors().problems().getFirst().sentence());
    }
    entries.trail().add(TrailEntry.of(Author.of(who), TrailEvent.TRAIL_DOWNLOADED, Thing.site()));
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
    response.setHeader("Cache-Control", "no-store");
    SHEET.write(SheetFormat.CSV, response.getOutputStream(), lines -> each(read.query(), lines));
  }

  private static @Nullable UUID id(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }

  private void allow(Who.SignedIn who) {
    access.require(who, Right.READ_TRAIL, new Scope.Site(), "There is no page at this address.");
    recent.require(who);
  }

  /** Names are found for many entries at once. */
  private void each(TrailQuery query, Consumer<Line> lines) {
    List<TrailRecord> waiting = new ArrayList<>();
    entries
        .search()
        .forEach(
            query,
            entry -> {
              waiting.add(entry);
              if (waiting.size() == AT_ONCE) {
                hand(waiting, lines);
              }
            });
    hand(waiting, lines);
  }

  private void hand(List<TrailRecord> waiting, Consumer<Line> lines) {
    TrailNames.Known known = entries.names().of(waiting);
    waiting.forEach(entry -> lines.accept(new Line(entry, known)));
    waiting.clear();
  }
}
