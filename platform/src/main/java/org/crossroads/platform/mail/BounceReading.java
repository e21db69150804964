package org.crossroads.platform.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into the mailbox that mails come back to, and notes which did.
 *
 * <p>Only reports of mails of ours are marked as read; a mailbox may be somebody's to read. Two
 * nodes that look at once note the same.
 */
@Component
final class BounceReading {
  private static final Logger LOG = LoggerFactory.getLogger(BounceReading.class);
  private static final int MOST = 500;
  private static final int LARGEST_BYTES = 1 << 20;

  private final BounceSettings settings;
  private final Session session;
  private final OutboxRows rows;
  private boolean away;

  BounceReading(BounceSettings settings, MailSettings mail, OutboxRows rows) {
    this.settings = settings;
    this.session = Session.getInstance(settings.imap(mail));
    this.rows = rows;
  }

  /** Reads what is unread, at most the latest 500; says how many mails came back. */
  @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  int read() {
    if (!settings.hasMailbox()) {
      return 0;
    }
    try {
      int bounces = readMailbox();
      away = false;
      return bounces;
    } catch (MessagingException e) {
      if (!away) {
        LOG.warn("Bounced mails wait to be read, for their mailbox is away: {}", e.getMessage());
        away = true;
      }
      return 0;
    }
  }

  private int readMailbox() throws MessagingException {
    try (Store store = session.getStore("imap")) {
      store.connect(settings.user(), settings.password());
      try (Folder folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_WRITE);
        return readFolder(folder);
      }
    }
  }

  private int readFolder(Folder folder) throws MessagingException {
    Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    Message[] latest = Arrays.copyOfRange(unread, Math.max(0, unread.length - MOST), unread.length);
    FetchProfile heads = new FetchProfile();
    heads.add(FetchProfile.Item.CONTENT_INFO);
    folder.fetch(latest, heads);
    int bounces = 0;
    for (Message message : latest) {
      if (message instanceof MimeMessage mime && isBounce(mime)) {
        message.setFlag(Flags.Flag.SEEN, true);
        bounces++;
      }
    }
    return bounces;
  }

  /** What cannot be read is left for whoever reads the mailbox. */
  private boolean isBounce(MimeMessage message) {
    try {
      Optional<Bounce> bounce =
          message.getSize() > LARGEST_BYTES ? Optional.empty() : Bounce.of(message);
      if (bounce.isPresent() && rows.noteBounce(bounce.get())) {
        LOG.warn("A mail came back ({}): {}", bounce.get().mail(), bounce.get().reason());
        return true;
      }
      return false;
    } catch (MessagingException | IOException e) {
      LOG.debug("a report that cannot be read", e);
      return false;
    }
  }
}
