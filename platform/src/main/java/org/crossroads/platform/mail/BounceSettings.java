package org.crossroads.platform.mail;

import java.util.Properties;
import org.crossroads.platform.web.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mails that bounce are read: the mailbox of the address in CROSSROADS_MAIL_FROM.
 *
 * @param host CROSSROADS_IMAP_HOST: its server; without it bounces are not read
 * @param port CROSSROADS_IMAP_PORT
 * @param user CROSSROADS_IMAP_USER
 * @param password CROSSROADS_IMAP_PASSWORD
 * @param security CROSSROADS_IMAP_SECURITY: tls, starttls, or none for a server on this machine
 * @param folder CROSSROADS_IMAP_FOLDER
 */
@ConfigurationProperties("crossroads.bounces")
record BounceSettings(
    @Nullable String host,
    @DefaultValue("993") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("tls") MailSecurity security,
    @DefaultValue("INBOX") String folder) {

  BounceSettings {
    if (isSet(host) && !isSet(user)) {
      throw new WrongSetting(
          "CROSSROADS_IMAP_HOST is \"%s\" and CROSSROADS_IMAP_USER is not set; give the user, and the password, of the mailbox that bounced mails go to."
              .formatted(host));
    }
  }

  boolean hasMailbox() {
    return isSet(host);
  }

  /** What Jakarta Mail is to know; reading a mail does not mark it as read. */
  Properties imap(MailSettings mail) {
    Properties imap = security.connection("imap", String.valueOf(host), port, mail.certificates());
    imap.setProperty("mail.imap.peek", "true");
    return imap;
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "BounceSettings[host=" + host + ", folder=" + folder + "]";
  }

  private static boolean isSet(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
