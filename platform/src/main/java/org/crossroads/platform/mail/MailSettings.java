package org.crossroads.platform.mail;

import java.nio.file.Path;
import java.util.Properties;
import org.crossroads.platform.web.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave.
 *
 * @param host CROSSROADS_SMTP_HOST: the mail server; without it mails are written to the folder
 * @param port CROSSROADS_SMTP_PORT
 * @param user CROSSROADS_SMTP_USER, or null where none is asked for
 * @param password CROSSROADS_SMTP_PASSWORD
 * @param security CROSSROADS_SMTP_SECURITY: starttls, tls, or none for a server on this machine
 * @param from CROSSROADS_MAIL_FROM: whom mails come from
 * @param certificates CROSSROADS_MAIL_CERTIFICATES: a PEM file of those who vouch for the mail
 *     server and the mailbox of bounces; empty for those whom Java trusts
 * @param folder where mails are written without a mail server
 */
@ConfigurationProperties("crossroads.mail")
record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("starttls") MailSecurity security,
    @DefaultValue("") String from,
    @DefaultValue("") String certificates,
    @DefaultValue("var/outbox") Path folder) {

  MailSettings {
    if (hasServer(host) && !from.contains("@")) {
      throw new WrongSetting(
          "CROSSROADS_MAIL_FROM is \"%s\"; with a mail server in CROSSROADS_SMTP_HOST give it the address that mails come from, for example crossroads@example.org."
              .formatted(from));
    }
  }

  boolean hasServer() {
    return hasServer(host);
  }

  /** Whom mails come from; in the folder it matters little. */
  String sender() {
    return from.isBlank() ? "Crossroads <crossroads@localhost.localdomain>" : from;
  }

  Properties smtp() {
    Properties smtp = security.connection("smtp", String.valueOf(host), port, certificates);
    smtp.setProperty("mail.smtp.auth", Boolean.toString(user != null && !user.isBlank()));
    return smtp;
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "MailSettings[host=" + host + ", folder=" + folder + "]";
  }

  private static boolean hasServer(@Nullable String host) {
    return host != null && !host.isBlank();
  }
}
