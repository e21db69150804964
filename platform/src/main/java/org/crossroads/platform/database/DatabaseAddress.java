package org.crossroads.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an external database is and who we are there.
 *
 * @param url the JDBC address, with no user or password in it
 */
record DatabaseAddress(String url, String user, String password) {

  /**
   * Reads {@code postgresql://user:password@host:port/database?sslmode=require}, with {@code jdbc:}
   * before it or not.
   *
   * @param user who we are there, or null if the address says so
   * @param password our password there, or null if the address says so or none is needed
   * @throws DatabaseUnavailable if the address cannot be read
   */
  static DatabaseAddress parse(String text, @Nullable String user, @Nullable String password) {
    URI uri = uri(text.strip().replaceFirst("^jdbc:", ""));
    String[] inAddress =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    String statedUser = user != null ? user : part(inAddress, 0);
    String statedPassword = password != null ? password : part(inAddress, 1);
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return new DatabaseAddress(
        "jdbc:postgresql://" + hostAndPort(uri) + uri.getRawPath() + withoutAccount(query),
        statedUser != null ? statedUser : parameter(query, "user", "crossroads"),
        statedPassword != null ? statedPassword : parameter(query, "password", ""));
  }

  /** Host, port and database, for messages. */
  String place() {
    return url.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
  }

  @Override
  public String toString() {
    return place();
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
      if (known && uri.getHost() != null && uri.getRawPath().length() > 1) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Not repeated in the message: the text may hold a password.
    }
    throw new DatabaseUnavailable(
        "CROSSROADS_DATABASE_URL is not the address of a PostgreSQL database; write it as postgresql://host:5432/database.");
  }

  private static String hostAndPort(URI uri) {
    return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }

  private static @Nullable String part(String[] parts, int index) {
    return index < parts.length ? decoded(parts[index]) : null;
  }

  private static String withoutAccount(String query) {
    String rest =
        parameters(query)
            .filter(p -> !p.startsWith("user=") && !p.startsWith("password="))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? "" : "?" + rest;
  }

  private static String parameter(String query, String name, String otherwise) {
    return parameters(query)
        .filter(p -> p.startsWith(name + "="))
        .map(p -> decoded(p.substring(name.length() + 1)))
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<String> parameters(String query) {
    return Arrays.stream(query.split("&")).filter(p -> !p.isEmpty());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
