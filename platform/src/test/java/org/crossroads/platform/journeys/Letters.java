package org.crossroads.platform.journeys;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Mails of the busy site, more than one mailbox shows. */
final class Letters {
  private static final Pattern LINK = Pattern.compile("/answer/[A-Za-z0-9_-]{43}");
  private static final int MOST_LOOKS = 600;

  private Letters() {}

  /**
   * Waits for invitations to a questionnaire.
   *
   * @param prefix of the addresses
   * @param count how many people
   * @return the path of the link, by address
   */
  static Map<String, String> answerLinks(String prefix, int count) throws IOException {
    Map<String, String> links = new HashMap<>();
    for (int look = 0; look < MOST_LOOKS && links.size() < count; look++) {
      for (Path file : files()) {
        add(prefix, file, links);
      }
      pause();
    }
    if (links.size() < count) {
      throw new AssertionError("Only %d of %d mails came.".formatted(links.size(), count));
    }
    return links;
  }

  private static List<Path> files() throws IOException {
    String folder =
        RunningSite.busy().part(Environment.class).getRequiredProperty("crossroads.mail.folder");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
  }

  private static void add(String prefix, Path file, Map<String, String> links) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      String to = String.valueOf(mail.getRecipients(Message.RecipientType.TO)[0]);
      Matcher link = LINK.matcher(String.valueOf(mail.getContent()));
      if (to.startsWith(prefix) && link.find()) {
        links.put(to, link.group());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException("The mail " + file + " cannot be read.", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(50));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
