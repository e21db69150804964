package org.crossroads.platform.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.mail.MailTrouble;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Site;
import org.junit.jupiter.api.Test;

class MailTroublesPageTests {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void saysWhatBecameOfEachMailInWordsAndNoMarkup() {
    MailTrouble refused =
        new MailTrouble(
            UUID.randomUUID(),
            "sign-in",
            "amira@northgate.sch.uk",
            MailTrouble.Fate.FAILED,
            Instant.parse("2026-07-01T09:30:00Z"),
            "550 <b>no such mailbox</b>");
    assertThat(shown(new MailTroublesPage(1, List.of(refused), LONDON)))
        .contains("1 mail waits to be sent.", "1 July 2026 at 10:30", "amira@northgate.sch.uk")
        .contains("Not sent", "550 &lt;b&gt;no such mailbox")
        .doesNotContain("<b>no such");
  }

  @Test
  void saysSoWhenAllIsWell() {
    assertThat(shown(new MailTroublesPage(0, List.of(), LONDON)))
        .contains(
            "No mails wait to be sent.", "Nothing is known of any other that did not arrive.");
  }

  private static String shown(MailTroublesPage page) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(
            page.template() + ".jte",
            Map.of("site", new Site("x", List.of(), MapBackground.NONE), "page", page),
            output);
    return output.toString();
  }
}
