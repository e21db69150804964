package org.crossroads.platform.journeys;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What really goes over the wire, byte by byte, also for requests that no client would make. */
final class Wire {

  /**
   * An answer.
   *
   * @param head status line and headers
   * @param body the bytes as sent, in ISO-8859-1
   */
  record Answer(String head, String body) {
    int bodyBytes() {
      return body.length();
    }

    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }
  }

  private Wire() {}

  /** Gets an address the way a browser does that takes gzip. */
  static Answer get(String address) {
    return ask(address, "GET " + target(address) + " HTTP/1.1\r\nAccept-Encoding: gzip\r\n");
  }

  /** Sends these lines, then what every request needs, and reads until the server is done. */
  static Answer ask(String address, String lines) {
    URI uri = URI.create(address);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(20_000);
      String request = lines + "Host: " + uri.getAuthority() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var bytes = new ByteArrayOutputStream();
      new BufferedInputStream(socket.getInputStream()).transferTo(bytes);
      String all = bytes.toString(StandardCharsets.ISO_8859_1);
      int end = all.indexOf("\r\n\r\n");
      return new Answer(all.substring(0, end), all.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(String address) {
    URI uri = URI.create(address);
    String query = uri.getRawQuery();
    return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
  }
}
