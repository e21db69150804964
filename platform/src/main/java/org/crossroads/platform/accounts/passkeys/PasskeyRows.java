package org.crossroads.platform.accounts.passkeys;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security reads and writes them. */
@Component
class PasskeyRows implements UserCredentialRepository {
  private static final String SELECT =
      """
      SELECT credential_id, account_id, label, public_key, signature_count, verifies_user,
             backup_eligible, backed_up, transports, attestation, client_data, created_at,
             last_used_at
      FROM account_passkey
      """;

  private final JdbcClient jdbc;

  PasskeyRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** The bytes by which an authenticator knows an account. */
  static Bytes handle(AccountId account) {
    return new Bytes(
        ByteBuffer.allocate(16)
            .putLong(account.value().getMostSignificantBits())
            .putLong(account.value().getLeastSignificantBits())
            .array());
  }

  static AccountId account(Bytes handle) {
    ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
    return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public void save(CredentialRecord passkey) {
    jdbc.sql(
            """
            INSERT INTO account_passkey
                (id, account_id, credential_id, label, public_key, signature_count, verifies_user,
                 backup_eligible, backed_up, transports, attestation, client_data, created_at,
                 last_used_at)
            VALUES (:id, :account, :credential, :label, :key, :count, :verifies, :eligible,
                    :backedUp, :transports, :attestation, :clientData, :created, :used)
            ON CONFLICT (credential_id) DO UPDATE
            SET signature_count = excluded.signature_count,
                verifies_user = excluded.verifies_user,
                backed_up = excluded.backed_up,
                last_used_at = excluded.last_used_at
            """)
        .param("id", UUID.randomUUID())
        .param("account", account(passkey.getUserEntityUserId()).value())
        .param("credential", passkey.getCredentialId().getBytes())
        .param("label", passkey.getLabel())
        .param("key", passkey.getPublicKey().getBytes())
        .param("count", passkey.getSignatureCount())
        .param("verifies", passkey.isUvInitialized())
        .param("eligible", passkey.isBackupEligible())
        .param("backedUp", passkey.isBackupState())
        .param("transports", transports(passkey.getTransports()))
        .param("attestation", bytes(passkey.getAttestationObject()), Types.BINARY)
        .param("clientData", bytes(passkey.getAttestationClientDataJSON()), Types.BINARY)
        .param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
        .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return jdbc.sql(SELECT + "WHERE credential_id = :credential")
        .param("credential", credentialId.getBytes())
        .query(PasskeyRows::record)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes userId) {
    return jdbc.sql(SELECT + "WHERE account_id = :account ORDER BY created_at, id")
        .param("account", account(userId).value())
        .query(PasskeyRows::record)
        .list();
  }

  @Override
  public void delete(Bytes credentialId) {
    jdbc.sql("DELETE FROM account_passkey WHERE credential_id = :credential")
        .param("credential", credentialId.getBytes())
        .update();
  }

  private static CredentialRecord record(ResultSet row, int number) throws SQLException {
    byte[] clientData = row.getBytes("client_data");
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(handle(new AccountId(row.getObject("account_id", UUID.class))))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("verifies_user"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("transports")))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(clientData == null ? null : new Bytes(clientData))
        .created(instant(row, "created_at"))
        .lastUsed(instant(row, "last_used_at"))
        .label(row.getString("label"))
        .build();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Set<AuthenticatorTransport> transports(String stored) {
    return Arrays.stream(stored.split(" "))
        .filter(value -> !value.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
