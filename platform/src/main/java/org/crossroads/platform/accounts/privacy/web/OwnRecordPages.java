package org.crossroads.platform.accounts.privacy.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.privacy.OwnRecord;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own data, to read and to take away. */
@Controller
class OwnRecordPages {
  private final OwnRecord record;
  private final RecentSignIn recent;
  private final TemplateEngine templates;
  private final Clock clock;

  OwnRecordPages(OwnRecord record, RecentSignIn recent, TemplateEngine templates, Clock clock) {
    this.record = record;
    this.recent = recent;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/account/data")
  OwnRecordPage show(Who.SignedIn who) {
    List<PersonalSection> sections = record.sections(who);
    return new OwnRecordPage(SectionTables.of(sections), SectionTables.empty(sections));
  }

  @GetMapping("/account/data/download")
  OwnRecordDownloadPage ask(Who.SignedIn who) {
    recent.require(who);
    return new OwnRecordDownloadPage();
  }

  @PostMapping("/account/data/download")
  ResponseEntity<byte[]> download(
      @RequestParam(defaultValue = "") String format, Who.SignedIn who) {
    recent.require(who);
    return switch (format) {
      case "json" -> file(who, "application/json", "your-data.json", record.json(who));
      case "html" -> file(who, "text/html;charset=utf-8", "your-data.html", html(who));
      default ->
          throw new BadRequest("There is no format \"" + format + "\". Choose json or html.");
    };
  }

  private ResponseEntity<byte[]> file(Who.SignedIn who, String type, String name, String text) {
    record.noteDownload(who);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .cacheControl(CacheControl.noStore())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private String html(Who.SignedIn who) {
    StringOutput text = new StringOutput();
    templates.render(
        "accounts/ownrecordfile.jte",
        new OwnRecordFile(who.email(), Words.date(LocalDate.now(clock)), record.sections(who)),
        text);
    return text.toString();
  }
}
