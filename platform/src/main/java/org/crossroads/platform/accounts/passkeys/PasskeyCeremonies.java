package org.crossroads.platform.accounts.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.web.Site;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Making a passkey and signing in with one, each in two steps: what to sign, and what was signed.
 * The device has to make sure of its owner, by finger, face or PIN.
 */
@Component
public class PasskeyCeremonies {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private final PasskeyOwners owners;
  private final PasskeyRows rows;
  private final Challenges challenges;
  private final ApplicationEventPublisher events;

  PasskeyCeremonies(
      PasskeyOwners owners,
      PasskeyRows rows,
      Challenges challenges,
      ApplicationEventPublisher events) {
    this.owners = owners;
    this.rows = rows;
    this.challenges = challenges;
    this.events = events;
  }

  /** What a browser needs to make a passkey for a person, as JSON. */
  public String beginMaking(Who.SignedIn who, PasskeySite site) {
    return JSON.writeValueAsString(making(who, site, challenges.make(session(who))));
  }

  /**
   * Keeps the passkey that a browser made.
   *
   * @param json what the browser says of it
   * @throws WrongPasskey if it does not hold
   */
  @Transactional
  public void finishMaking(Who.SignedIn who, PasskeySite site, String json, String label) {
    PublicKeyCredential<AuthenticatorAttestationResponse> made =
        read(json, new TypeReference<>() {});
    Bytes challenge = challenge(made.getResponse().getClientDataJSON());
    requireSpent(challenge, session(who));
    try {
      operations(site)
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  making(who, site, challenge), new RelyingPartyPublicKey(made, label)));
    } catch (WebAuthnException | IllegalArgumentException e) {
      throw new WrongPasskey("The passkey could not be checked, so it was not added.", e);
    }
    events.publishEvent(new AccountEvent.PasskeyAdded(who.account(), label));
  }

  /** What a browser needs to sign in with a passkey, as JSON. */
  public String beginSignIn(PasskeySite site, Secret browser) {
    return JSON.writeValueAsString(signingIn(site, challenges.make(browser)));
  }

  /**
   * Finds whose passkey it is.
   *
   * @param json what the browser says
   * @throws WrongPasskey if it does not hold, or the passkey was removed
   */
  @Transactional
  public AccountId finishSignIn(PasskeySite site, Secret browser, String json) {
    PublicKeyCredential<AuthenticatorAssertionResponse> shown =
        read(json, new TypeReference<>() {});
    Bytes challenge = challenge(shown.getResponse().getClientDataJSON());
    requireSpent(challenge, browser);
    CredentialRecord known = rows.findByCredentialId(shown.getRawId());
    if (known == null) {
      throw new WrongPasskey("This passkey is not known here. Maybe it was removed.");
    }
    try {
      operations(site)
          .authenticate(new RelyingPartyAuthenticationRequest(signingIn(site, challenge), shown));
    } catch (WebAuthnException | IllegalArgumentException e) {
      throw new WrongPasskey("The passkey could not be checked.", e);
    }
    return PasskeyRows.account(known.getUserEntityUserId());
  }

  private PublicKeyCredentialCreationOptions making(
      Who.SignedIn who, PasskeySite site, Bytes challenge) {
    List<PublicKeyCredentialDescriptor> present =
        rows.findByUserId(PasskeyRows.handle(who.account())).stream()
            .map(each ->
                PublicKeyCredentialDescriptor.builder()
                    .id(each.getCredentialId())
                    .transports(each.getTransports())
                    .build())
            .toList();
    return PublicKeyCredentialCreationOptions.builder()
        .rp(entity(site))
        .user(PasskeyOwners.owner(who.account(), who.email(), who.label()))
        .challenge(challenge)
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .timeout(Challenges.LASTS)
        .excludeCredentials(present)
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .build();
  }

  private static PublicKeyCredentialRequestOptions signingIn(PasskeySite site, Bytes challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge)
        .rpId(site.domain())
        .timeout(Challenges.LASTS)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  private Webauthn4JRelyingPartyOperations operations(PasskeySite site) {
    return new Webauthn4JRelyingPartyOperations(owners, rows, entity(site), Set.of(site.origin()));
  }

  private static PublicKeyCredentialRpEntity entity(PasskeySite site) {
    return PublicKeyCredentialRpEntity.builder().id(site.domain()).name(Site.NAME).build();
  }

  /** Bound to the session by its id, which no other session has. */
  private static Secret session(Who.SignedIn who) {
    return new Secret(who.session());
  }

  private void requireSpent(Bytes challenge, Secret boundTo) {
    if (!challenges.spend(challenge, boundTo)) {
      throw new WrongPasskey("That took too long, or was done twice. Try again.");
    }
  }

  private static Bytes challenge(Bytes clientData) {
    try {
      String text = new String(clientData.getBytes(), StandardCharsets.UTF_8);
      return Bytes.fromBase64(JSON.readTree(text).path("challenge").asString());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new WrongPasskey("The passkey's answer cannot be read.", e);
    }
  }

  private static <T extends AuthenticatorResponse> PublicKeyCredential<T> read(
      String json, TypeReference<PublicKeyCredential<T>> type) {
    try {
      PublicKeyCredential<T> sent = JSON.readValue(json, type);
      if (sent != null
          && sent.getRawId() != null
          && sent.getResponse() != null
          && sent.getResponse().getClientDataJSON() != null) {
        return sent;
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new WrongPasskey("The passkey's answer cannot be read.", e);
    }
    throw new WrongPasskey("The passkey's answer is not complete.");
  }
}
