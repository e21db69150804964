package org.crossroads.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server on this machine that takes every mail but for what it was told to say otherwise.
 *
 * <pre>{@code
 * try (var server = new ScriptedSmtpServer(Map.of("RCPT", "550 5.1.1 no such user"))) { … }
 * }</pre>
 */
final class ScriptedSmtpServer implements AutoCloseable {
  /** The end of a mail's text, among the commands that can be answered otherwise. */
  static final String END = ".";

  /** Said instead of an answer, it closes the connection. */
  static final String HANG_UP = "";

  private final Map<String, String> answers;
  private final MailSecurity security;
  private final @Nullable SSLContext tls;
  private final ServerSocket listening;
  private final List<String> mails = new CopyOnWriteArrayList<>();

  /** Starts one that talks in the clear; answers by command in capitals, {@link #END} too. */
  ScriptedSmtpServer(Map<String, String> answers) throws IOException {
    this(answers, MailSecurity.NONE, null);
  }

  /**
   * Starts one that takes every mail.
   *
   * @param security STARTTLS is offered, and nothing taken before it; TLS is spoken from the start
   */
  ScriptedSmtpServer(MailSecurity security, SSLContext tls) throws IOException {
    this(Map.of(), security, tls);
  }

  private ScriptedSmtpServer(
      Map<String, String> answers, MailSecurity security, @Nullable SSLContext tls)
      throws IOException {
    this.answers = Map.copyOf(answers);
    this.security = security;
    this.tls = tls;
    this.listening =
        (security == MailSecurity.TLS
                ? Objects.requireNonNull(tls).getServerSocketFactory()
                : ServerSocketFactory.getDefault())
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** The mails that it took. */
  List<String> mails() {
    return mails;
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        say(socket, "220 test");
        talk(socket, security != MailSecurity.STARTTLS);
      } catch (IOException e) {
        // The other side left, or we are closed.
      }
    }
  }

  private void talk(Socket socket, boolean safe) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      String answer = answers.getOrDefault(command, usual(command, safe));
      if (answer.equals(HANG_UP)) {
        return;
      }
      say(socket, answer);
      if (command.equals("STARTTLS")) {
        talk(secured(socket), true);
        return;
      }
      if (answer.startsWith("354") && !take(socket, in)) {
        return;
      }
    }
  }

  private String usual(String command, boolean safe) {
    return switch (command) {
      case "EHLO" -> !safe ? "250-test\r\n250 STARTTLS" : "250 test";
      case "STARTTLS" -> "220 go on";
      case "QUIT" -> "221 bye";
      case "DATA" -> "354 go on";
      default -> !safe ? "530 STARTTLS first" : "250 ok";
    };
  }

  private boolean take(Socket socket, BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); !END.equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
      mail.append(line).append('\n');
    }
    String answer = answers.getOrDefault(END, "250 taken");
    if (answer.startsWith("250") || answer.equals(HANG_UP)) {
      mails.add(mail.toString());
    }
    if (answer.equals(HANG_UP)) {
      return false;
    }
    say(socket, answer);
    return true;
  }

  private SSLSocket secured(Socket socket) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(socket, null, socket.getPort(), true);
    secured.setUseClientMode(false);
    secured.startHandshake();
    return secured;
  }

  private static void say(Socket socket, String answer) throws IOException {
    socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
