package org.crossroads.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/**
 * Writes mails as {@code .eml} files, which any mail program opens. A file's name follows from the
 * mail, and it appears whole or not at all, so that a second attempt after a crash changes nothing.
 */
final class FolderCarrier implements Carrier {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final MailSettings settings;
  private final Clock clock;
  private final Session session = Session.getInstance(new Properties());

  FolderCarrier(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Delivery carry(OutboxRows.Claimed mail, BooleanSupplier handOver) {
    try {
      Path folder = folder();
      Path unfinished = folder.resolve(mail.id() + ".unfinished");
      Letter letter = new Letter(session, settings.sender(), mail, clock.instant());
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        letter.writeTo(out);
      }
      if (!handOver.getAsBoolean()) {
        return new Delivery.ClaimLost();
      }
      String name = MOMENT.format(clock.instant()) + "-" + mail.id() + ".eml";
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return new Delivery.Sent();
    } catch (MessagingException e) {
      return new Delivery.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Delivery.NotNow("The folder cannot be written to: " + e.getMessage());
    }
  }

  /** For its owner alone: the mails let their reader sign in. */
  private Path folder() throws IOException {
    Path folder = settings.folder();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }

  @Override
  public String sentence() {
    return "No mail server is set (CROSSROADS_SMTP_HOST), so mails are written to "
        + settings.folder().toAbsolutePath().normalize()
        + ".";
  }
}
