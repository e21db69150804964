package org.crossroads.platform.accounts.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real OpenID provider, small and on this machine only, whose every person says yes at once; and
 * which can be told to lie.
 */
final class SmallOpenIdProvider implements AutoCloseable {
  static final String CLIENT = "crossroads";
  static final String PASSWORD = "between-us";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final RSAKey otherKey = newKey();
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

  volatile Lie lie = Lie.NONE;
  volatile String subject = "person-1";
  volatile Map<String, Object> person = Map.of();

  /** What may be wrong with what it says. */
  enum Lie {
    NONE,
    WRONG_ISSUER,
    WRONG_AUDIENCE,
    WRONG_NONCE,
    NO_NONCE,
    EXPIRED,
    UNSIGNED,
    SIGNED_BY_ANOTHER,
    SIGNED_WITH_THE_PASSWORD,
    OTHER_PERSON_IN_USERINFO
  }

  SmallOpenIdProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", e -> json(e, 200, configuration()));
    server.createContext("/keys", e -> json(e, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/userinfo", e -> json(e, 200, userinfo()));
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private Map<String, Object> configuration() {
    return Map.of(
        "issuer",
        issuer(),
        "authorization_endpoint",
        issuer() + "/authorize",
        "token_endpoint",
        issuer() + "/token",
        "userinfo_endpoint",
        issuer() + "/userinfo",
        "jwks_uri",
        issuer() + "/keys",
        "response_types_supported",
        Set.of("code"),
        "subject_types_supported",
        Set.of("public"),
        "id_token_signing_alg_values_supported",
        Set.of("RS256"));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Gives a token once for a code, to the client that asked, who can show what it promised. */
  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> request = asked.remove(String.valueOf(sent.get("code")));
    Map<String, String> known = request == null ? Map.of() : request;
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    boolean right =
        basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && String.valueOf(known.get("redirect_uri")).equals(sent.get("redirect_uri"))
            && String.valueOf(known.get("code_challenge"))
                .equals(sha256(String.valueOf(sent.get("code_verifier"))));
    if (request == null || !right) {
      json(exchange, 400, Map.of("error", "invalid_grant"));
      return;
    }
    json(
        exchange,
        200,
        Map.of(
            "access_token", "a-token",
            "token_type", "Bearer",
            "expires_in", 60,
            "scope", "openid email profile",
            "id_token", idToken(request)));
  }

  private Map<String, Object> userinfo() {
    Map<String, Object> info = new HashMap<>(person);
    info.put("sub", lie == Lie.OTHER_PERSON_IN_USERINFO ? "person-2" : subject);
    return info;
  }

  private String idToken(Map<String, String> request) {
    Instant now = Instant.now(java.time.Clock.systemUTC());
    boolean late = lie == Lie.EXPIRED;
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(lie == Lie.WRONG_ISSUER ? "https://evil.example" : issuer())
            .audience(lie == Lie.WRONG_AUDIENCE ? "somebody-else" : CLIENT)
            .subject(subject)
            .issueTime(Date.from(now.minusSeconds(late ? 7200 : 0)))
            .expirationTime(Date.from(now.plusSeconds(late ? -3600 : 60)));
    if (lie != Lie.NO_NONCE) {
      claims.claim("nonce", lie == Lie.WRONG_NONCE ? "another" : request.get("nonce"));
    }
    person.forEach(claims::claim);
    return signed(claims.build());
  }

  private String signed(JWTClaimsSet claims) {
    try {
      if (lie == Lie.UNSIGNED) {
        return new PlainJWT(claims).serialize();
      }
      if (lie == Lie.SIGNED_WITH_THE_PASSWORD) {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new com.nimbusds.jose.crypto.MACSigner(sha256(PASSWORD)));
        return token.serialize();
      }
      RSAKey signer = lie == Lie.SIGNED_BY_ANOTHER ? otherKey : key;
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(signer));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new HashMap<>();
    for (String pair : String.valueOf(text).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      form.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void json(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String sha256(String text) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
