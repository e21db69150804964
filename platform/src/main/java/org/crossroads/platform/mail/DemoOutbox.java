package org.crossroads.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Mails that were written to the folder, for visitors of a demonstration who have no other way to
 * read them.
 *
 * <p>Whoever reads it can sign in as anybody, so it stays shut until {@link #open} is called, and
 * for good where a mail server is set.
 */
@Component
public class DemoOutbox {
  private static final int MOST = 20;

  private final MailSettings settings;
  private volatile boolean open;

  DemoOutbox(MailSettings settings) {
    this.settings = settings;
  }

  /** A mail to be read. */
  public record Written(String recipient, String subject, String text) {}

  /**
   * Lets visitors read mails. Only for a database that holds the example county and nothing else,
   * on a server that this machine alone can reach.
   */
  public void open() {
    open = !settings.hasServer();
  }

  /** The latest mails first, or nothing while it is shut. */
  public Optional<List<Written>> list() {
    return open ? Optional.of(latest(MOST)) : Optional.empty();
  }

  /** The latest mails first, so many at most. */
  List<Written> latest(int most) {
    if (!Files.isDirectory(settings.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(settings.folder())) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted(Comparator.reverseOrder())
          .limit(most)
          .map(DemoOutbox::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Written read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Written(
          String.valueOf(mail.getRecipients(Message.RecipientType.TO)[0]),
          mail.getSubject(),
          String.valueOf(mail.getContent()).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("The mail " + file + " cannot be read.", e);
    }
  }
}
