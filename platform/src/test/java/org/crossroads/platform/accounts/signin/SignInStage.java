package org.crossroads.platform.accounts.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.mail.PostedMails;
import org.crossroads.platform.web.LocalPath;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in by e-mail on a database of its own, as several nodes see it. */
final class SignInStage {
  static final EmailAddress AMIRA = new EmailAddress("amira@northgate.sch.uk");
  static final Network SCHOOL = new Network("192.0.2.7");
  static final LocalPath TO = new LocalPath("/areas/202");

  private static final Pattern CODE = Pattern.compile("Your code is: (\\S+)");
  private static final Pattern LINK = Pattern.compile("/sign-in/link/(\\S+)");

  final PGSimpleDataSource database = TestDatabase.fresh();
  final MovingClock clock = new MovingClock();
  final List<Object> events = new ArrayList<>();

  /** What a mail says. */
  record Sent(String code, Secret link) {}

  SignIns node() {
    SignInSettings settings = new SignInSettings(Duration.ofMinutes(15), 60, Duration.ofDays(3));
    DataSource source = database;
    return new SignIns(
        new SignInRequests(source, clock),
        new RateLimits(source, clock, settings),
        Persons.in(source, clock),
        PostedMails.outbox(source, clock),
        settings,
        clock,
        events::add);
  }

  Secret invite(EmailAddress email, String role) {
    return new Invitations(
            new SignInRequests(database, clock),
            new SignInSettings(Duration.ofMinutes(15), 60, Duration.ofDays(3)))
        .invite(email, role);
  }

  Asked ask(EmailAddress email, Secret browser) {
    return ask(email, browser, SCHOOL);
  }

  Asked ask(EmailAddress email, Secret browser, Network network) {
    return node().ask(email, browser, network, TO, Optional.of("https://crossroads.example"));
  }

  /** Asks and reads the mail. */
  Sent sent(EmailAddress email, Secret browser) {
    return sent(email, browser, SCHOOL);
  }

  Sent sent(EmailAddress email, Secret browser, Network network) {
    if (!(ask(email, browser, network) instanceof Asked.Posted)) {
      throw new AssertionError("No mail was posted.");
    }
    String text = PostedMails.last(database);
    Matcher code = CODE.matcher(text);
    Matcher link = LINK.matcher(text);
    if (!code.find() || !link.find()) {
      throw new AssertionError("The mail has no code or no link: " + text);
    }
    return new Sent(code.group(1), new Secret(link.group(1)));
  }

  void execute(String sql) {
    JdbcClient.create(database).sql(sql).update();
  }
}
