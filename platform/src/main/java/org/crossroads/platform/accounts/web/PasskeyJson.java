package org.crossroads.platform.accounts.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crossroads.platform.accounts.passkeys.PasskeySite;
import org.crossroads.platform.accounts.passkeys.WrongPasskey;
import org.crossroads.platform.web.BadRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code js/passkeys.js} sends and is answered. */
final class PasskeyJson {
  static final String NO_NAME =
      "Passkeys belong to a site's name and this one was opened by its number. On this machine, use"
          + " http://localhost instead of http://127.0.0.1; elsewhere, CROSSROADS_ADDRESS has to"
          + " name the site.";

  private static final Logger LOG = LoggerFactory.getLogger(PasskeyJson.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 64_000;

  private PasskeyJson() {}

  /**
   * What the script sends.
   *
   * @param credential JSON of its own
   */
  record Sent(String label, String to, String credential) {}

  static Sent read(String body) {
    if (body.length() > LONGEST) {
      throw new BadRequest("No passkey's answer is as long as that.");
    }
    try {
      JsonNode sent = JSON.readTree(body);
      return new Sent(
          sent.path("label").asString(""),
          sent.path("to").asString(""),
          sent.path("credential").toString());
    } catch (JacksonException e) {
      throw new BadRequest("The passkey's answer cannot be read.");
    }
  }

  static PasskeySite require(Optional<PasskeySite> site) {
    return site.orElseThrow(() -> new BadRequest(NO_NAME));
  }

  /** The JSON, or what went wrong in words. */
  static ResponseEntity<String> answer(Supplier<String> json) {
    try {
      return answer(HttpStatus.OK, json.get());
    } catch (WrongPasskey e) {
      LOG.info("A passkey was refused: {}", String.valueOf(e.getCause()));
      return problem(e.sentence());
    } catch (BadRequest e) {
      return problem(e.sentence());
    }
  }

  static ResponseEntity<String> problem(String sentence) {
    return answer(HttpStatus.BAD_REQUEST, JSON.writeValueAsString(Map.of("problem", sentence)));
  }

  static String to(String path) {
    return JSON.writeValueAsString(Map.of("to", path));
  }

  private static ResponseEntity<String> answer(HttpStatus status, String json) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(json);
  }
}
