package org.crossroads.platform.accounts.letters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops letters for whoever holds a mail, without signing in.
 *
 * <p>A token names an account and kinds of letters and is signed with a key of the site's own, kept
 * in the database so that any node knows it. It can stop those letters and do nothing else.
 */
@Component
public class Unsubscribing {
  private static final String MAC = "HmacSHA256";
  private static final int PARTS = 3;

  private final JdbcClient jdbc;
  private final LetterChoices choices;
  private final Accounts accounts;

  Unsubscribing(DataSource database, LetterChoices choices, Accounts accounts) {
    this.jdbc = JdbcClient.create(database);
    this.choices = choices;
    this.accounts = accounts;
  }

  /** The kinds that a token stops; empty if it is not ours or the account is gone. */
  public List<LetterKind> kinds(String token) {
    return read(token).map(Stop::kinds).orElse(List.of());
  }

  /** Stops them; false if the token is not ours or the account is gone. */
  public boolean stop(String token) {
    Optional<Stop> stop = read(token);
    stop.ifPresent(found -> {
      Map<LetterKind, LetterChoice> none = new EnumMap<>(LetterKind.class);
      found.kinds().forEach(kind -> none.put(kind, LetterChoice.NEVER));
      choices.choose(found.account(), none);
    });
    return stop.isPresent();
  }

  /** The token for a mail. */
  String token(AccountId account, List<LetterKind> kinds) {
    String said =
        account + "." + kinds.stream().map(LetterKind::code).collect(Collectors.joining("-"));
    return said + "." + sign(said);
  }

  private record Stop(AccountId account, List<LetterKind> kinds) {}

  private Optional<Stop> read(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    byte[] right = sign(parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(right, parts[2].getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    List<LetterKind> kinds =
        Arrays.stream(parts[1].split("-", -1))
            .flatMap(code -> LetterKind.find(code).stream())
            .toList();
    AccountId account = new AccountId(UUID.fromString(parts[0]));
    return accounts.find(account).map(found -> new Stop(account, kinds));
  }

  private String sign(String said) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key(), MAC));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made when it is first needed; two nodes at once get the same. */
  private byte[] key() {
    jdbc.sql("INSERT INTO account_letter_key (key) VALUES (:key) ON CONFLICT DO NOTHING")
        .param("key", Secret.random().hash())
        .update();
    return jdbc.sql("SELECT key FROM account_letter_key").query(byte[].class).single();
  }
}
