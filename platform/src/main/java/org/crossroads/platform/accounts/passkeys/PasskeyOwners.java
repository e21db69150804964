package org.crossroads.platform.accounts.passkeys;

import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security reads them; it has nothing to write. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private final Accounts accounts;

  PasskeyOwners(Accounts accounts) {
    this.accounts = accounts;
  }

  static PublicKeyCredentialUserEntity owner(AccountId id, String email, String label) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(PasskeyRows.handle(id))
        .name(email)
        .displayName(label)
        .build();
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return accounts.find(PasskeyRows.account(id)).map(PasskeyOwners::owner).orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
    throw new UnsupportedOperationException("Passkeys say whose they are.");
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("Accounts are not made by passkeys.");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("Accounts are not closed by passkeys.");
  }

  private static PublicKeyCredentialUserEntity owner(Account account) {
    return owner(account.id(), account.email().value(), account.email().value());
  }
}
