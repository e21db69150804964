package org.crossroads.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.crossroads.platform.web.WrongSetting;
import org.jspecify.annotations.Nullable;

/** How the way to a mail server is kept private. */
enum MailSecurity {
  STARTTLS,
  TLS,
  NONE;

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "30000";

  /**
   * What Jakarta Mail is to know of a connection, its patience among it.
   *
   * @param protocol smtp or imap
   * @param certificates a PEM file of those who vouch for the server; empty for those whom Java
   *     trusts
   * @throws WrongSetting if the file cannot be read
   */
  Properties connection(String protocol, String host, int port, String certificates) {
    String start = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty(start + "host", host);
    properties.setProperty(start + "port", Integer.toString(port));
    properties.setProperty(start + "connectiontimeout", CONNECT_MILLIS);
    properties.setProperty(start + "timeout", ANSWER_MILLIS);
    properties.setProperty(start + "writetimeout", ANSWER_MILLIS);
    properties.setProperty(start + "ssl.checkserveridentity", "true");
    properties.setProperty(start + "ssl.enable", Boolean.toString(this == TLS));
    properties.setProperty(start + "starttls.enable", Boolean.toString(this == STARTTLS));
    properties.setProperty(start + "starttls.required", Boolean.toString(this == STARTTLS));
    if (!certificates.isBlank()) {
      properties.put(start + "ssl.socketFactory", trusting(Path.of(certificates.strip())));
    }
    return properties;
  }

  private static SSLSocketFactory trusting(Path certificates) {
    try (InputStream pem = Files.newInputStream(certificates)) {
      Collection<? extends Certificate> read =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      if (read.isEmpty()) {
        throw unreadable(certificates, "no certificate is in it", null);
      }
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate certificate : read) {
        trusted.setCertificateEntry("certificate-" + number++, certificate);
      }
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(certificates, String.valueOf(e.getMessage()), e);
    }
  }

  private static WrongSetting unreadable(Path file, String reason, @Nullable Exception cause) {
    WrongSetting wrong =
        new WrongSetting(
            "CROSSROADS_MAIL_CERTIFICATES is \"%s\", which cannot be used: %s. Name a file of certificates in PEM form, or leave it out to trust those that Java trusts."
                .formatted(file, reason));
    if (cause != null) {
      wrong.initCause(cause);
    }
    return wrong;
  }
}
