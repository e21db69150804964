package org.crossroads.platform.mail.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.mail.MailTrouble;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * Mails that did not arrive, for whoever looks after the site. The handler that shows it sees to
 * who that is.
 *
 * @param waiting how many mails wait to be sent
 * @param troubles the latest first
 * @param zone of the times shown
 */
public record MailTroublesPage(int waiting, List<MailTrouble> troubles, ZoneId zone)
    implements Page {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

  public MailTroublesPage {
    troubles = List.copyOf(troubles);
  }

  /** How many wait, in words. */
  public String waitingWords() {
    return Words.capital(Words.count(waiting, "mail waits", "mails wait")) + " to be sent.";
  }

  /** The mails. */
  public Table table() {
    return Table.of(
        "Mails that did not arrive",
        List.of(
            Column.of("When"),
            Column.of("To"),
            Column.of("Mail"),
            Column.of("What became of it"),
            Column.of("What a mail server said")),
        troubles.stream().map(this::row).toList());
  }

  private List<Cell> row(MailTrouble trouble) {
    return List.of(
        Cell.text(MOMENT.format(trouble.at().atZone(zone))),
        Cell.text(trouble.recipient()),
        Cell.text(trouble.kind()),
        Cell.text(trouble.fate().words()),
        Cell.text(trouble.trouble()));
  }

  @Override
  public String template() {
    return "mail/troubles";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Mails that did not arrive")
        .under(new Crumb("Your account", Section.ACCOUNT.address()));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
