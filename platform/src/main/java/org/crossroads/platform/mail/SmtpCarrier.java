package org.crossroads.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to an SMTP server, one connection each. */
final class SmtpCarrier implements Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
  private static final int LONGEST_ANSWER = 300;
  private static final int FIRST_LASTING_REFUSAL = 500;

  private final MailSettings settings;
  private final Clock clock;
  private final Session session;

  SmtpCarrier(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(settings.smtp());
  }

  @Override
  public Delivery carry(OutboxRows.Claimed mail, BooleanSupplier handOver) {
    Letter letter;
    try {
      letter = new Letter(session, settings.sender(), mail, clock.instant());
    } catch (MessagingException e) {
      return new Delivery.Refused(words(e));
    }
    Transport transport;
    try {
      transport = session.getTransport("smtp");
      transport.connect(settings.user(), settings.password());
    } catch (MessagingException e) {
      return new Delivery.NotNow(words(e));
    }
    try {
      return handOver.getAsBoolean() ? send(transport, letter) : new Delivery.ClaimLost();
    } finally {
      leave(transport);
    }
  }

  /** A server that is rude when we leave has the mail all the same. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("the mail server closed the connection first", e);
    }
  }

  private static Delivery send(Transport transport, Letter letter) {
    try {
      transport.sendMessage(letter, letter.getAllRecipients());
      return new Delivery.Sent();
    } catch (SendFailedException e) {
      int code = code(e);
      if (code == 0) {
        return new Delivery.Unsure(words(e));
      }
      return code >= FIRST_LASTING_REFUSAL
          ? new Delivery.Refused(words(e))
          : new Delivery.NotNow(words(e));
    } catch (MessagingException e) {
      return new Delivery.Unsure(words(e));
    }
  }

  /** What the server answered, the most lasting first; 0 if it answered nothing. */
  private static int code(@Nullable Exception failure) {
    int code = 0;
    for (Exception each = failure;
        each instanceof MessagingException m;
        each = m.getNextException()) {
      if (each instanceof SMTPAddressFailedException address) {
        code = Math.max(code, address.getReturnCode());
      } else if (each instanceof SMTPSendFailedException send) {
        code = Math.max(code, send.getReturnCode());
      }
    }
    return code;
  }

  private static String words(MessagingException failure) {
    Exception deepest = failure;
    while (deepest instanceof MessagingException m && m.getNextException() != null) {
      deepest = m.getNextException();
    }
    String text = String.valueOf(deepest.getMessage()).replaceAll("\\s+", " ").strip();
    return text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER) + "…";
  }

  @Override
  public String sentence() {
    return "Mails go out by " + settings.host() + ":" + settings.port() + ".";
  }
}
