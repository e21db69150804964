package org.crossroads.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and a certificate for servers on this machine, made when a test asks for them, which nobody
 * but that test trusts.
 *
 * @param keys PKCS 12, opened by {@link #PASSWORD}
 * @param certificate PEM
 */
record TestCertificate(Path keys, Path certificate) {
  static final String PASSWORD = "for this test alone";
  private static final String NAME = "server";

  /**
   * Makes them.
   *
   * @param folder where
   * @param names as keytool writes them: {@code ip:127.0.0.1,dns:localhost}
   */
  static TestCertificate in(Path folder, String names) {
    Path keys = folder.resolve("keys.p12");
    Path certificate = folder.resolve("certificate.pem");
    try {
      Process keytool =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                      "-genkeypair",
                      "-alias",
                      NAME,
                      "-keyalg",
                      "EC",
                      "-dname",
                      "CN=test",
                      "-ext",
                      "san=" + names,
                      "-storetype",
                      "PKCS12",
                      "-keystore",
                      keys.toString(),
                      "-storepass",
                      PASSWORD))
              .redirectErrorStream(true)
              .start();
      String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (keytool.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      byte[] der = store(keys).getCertificate(NAME).getEncoded();
      Files.writeString(
          certificate,
          "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
              .formatted(Base64.getMimeEncoder().encodeToString(der)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new TestCertificate(keys, certificate);
  }

  /** What a server speaks TLS with. */
  SSLContext context() {
    try {
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store(keys), PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore store(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(keys)) {
      store.load(bytes, PASSWORD.toCharArray());
    }
    return store;
  }
}
