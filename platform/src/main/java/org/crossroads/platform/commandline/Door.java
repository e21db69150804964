package org.crossroads.platform.commandline;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where visitors come in.
 *
 * @param host the name or number of a network interface of this machine
 * @param port 1 to 65535, or 0 for any that is free
 */
record Door(String host, int port) {
  private static final int LAST_PORT = 65_535;

  /**
   * Reads what a person wrote.
   *
   * @throws IllegalArgumentException with a sentence, if there is no such port
   */
  static Door of(String host, String port) {
    try {
      int number = Integer.parseInt(port.strip());
      if (number >= 0 && number <= LAST_PORT) {
        return new Door(host.strip(), number);
      }
    } catch (NumberFormatException notANumber) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "\"%s\" is not a port; give --port or CROSSROADS_PORT a number from 1 to 65535, for example 8080."
            .formatted(port));
  }

  /** Looks whether the door can be opened; the sentence why not, or "" if it can. */
  String obstacle() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return "";
    } catch (UnknownHostException e) {
      return notHere();
    } catch (BindException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("assign")) {
        return notHere();
      }
      return reason.contains("ermission") ? forbidden() : inUse(port);
    } catch (IOException e) {
      return "Port %d of %s cannot be opened: %s.".formatted(port, host, e.getMessage());
    }
  }

  static String inUse(int port) {
    return "Port %d is in use already; stop the program that uses it, or choose another port with --port or CROSSROADS_PORT."
        .formatted(port);
  }

  private String notHere() {
    return "\"%s\" is no address of this machine; give --host or CROSSROADS_HOST one, for example 127.0.0.1 or 0.0.0.0."
        .formatted(host);
  }

  private String forbidden() {
    return "Port %d may not be opened by this user; choose one above 1023 with --port or CROSSROADS_PORT."
        .formatted(port);
  }

  /** Whether only this machine can come in. */
  boolean isPrivate() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** The address that a browser on this machine opens. */
  String address(int openedPort) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    return "http://%s:%d/".formatted(name, openedPort);
  }
}
