package org.crossroads.platform.accounts.openid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.openid.OpenIdSettings.Service;
import org.crossroads.platform.web.Absent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in with another service: the code flow with PKCE, state and nonce.
 *
 * <p>State, nonce and the verifier of PKCE follow from one secret that only the browser keeps, in a
 * cookie; so nothing is stored on the way there, and any node may serve the way back.
 */
@Component
public class OpenIdSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);

  private final OpenIdSettings settings;
  private final OpenIdAccounts accounts;
  private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();
  private final OidcAuthorizationCodeAuthenticationProvider protocol =
      new OidcAuthorizationCodeAuthenticationProvider(
          new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

  OpenIdSignIn(OpenIdSettings settings, OpenIdAccounts accounts) {
    this.settings = settings;
    this.accounts = accounts;
  }

  /** The services that are configured, by name. */
  public List<OpenIdService> list() {
    return settings.openid().entrySet().stream()
        .map(entry -> new OpenIdService(entry.getKey(), name(entry.getKey(), entry.getValue())))
        .sorted(Comparator.comparing(OpenIdService::name))
        .toList();
  }

  /**
   * The address of the service to which the browser is sent.
   *
   * @param secret which the browser keeps until it comes back
   * @param site where we are, without a slash at the end
   * @throws Absent if there is no such service
   * @throws OpenIdRefused if the service does not answer
   */
  public String begin(String id, Secret secret, String site) {
    Service service = service(id);
    return request(registration(id, service), secret, answerAddress(site, id))
        .getAuthorizationRequestUri();
  }

  /**
   * Finds who came back.
   *
   * @param code what the service sent the browser back with
   * @throws OpenIdRefused if anything about it does not hold
   */
  public Account finish(String id, Secret secret, String site, String code, String state) {
    Service service = service(id);
    ClientRegistration registration = registration(id, service);
    String back = answerAddress(site, id);
    OAuth2AuthorizationExchange exchange =
        new OAuth2AuthorizationExchange(
            request(registration, secret, back),
            OAuth2AuthorizationResponse.success(code).redirectUri(back).state(state).build());
    OidcUser user = user(new OAuth2LoginAuthenticationToken(registration, exchange));
    Account account = accounts.findOrLink(claims(service, user));
    if (account.state() == AccountState.CLOSED) {
      throw new OpenIdRefused(
          "This account is closed. Ask the people who run this site if it should be open.");
    }
    return account;
  }

  private OidcUser user(OAuth2LoginAuthenticationToken token) {
    try {
      if (protocol.authenticate(token) instanceof OAuth2LoginAuthenticationToken done
          && done.getPrincipal() instanceof OidcUser user) {
        return user;
      }
    } catch (AuthenticationException | OAuth2AuthorizationException e) {
      LOG.warn("A sign-in by another service was refused: {}", e.getMessage());
      throw new OpenIdRefused(
          "What the service said of you could not be checked, so you are not signed in.", e);
    }
    throw new OpenIdRefused("The service said nothing of you, so you are not signed in.");
  }

  private static OpenIdAccounts.Claims claims(Service service, OidcUser user) {
    Object email = user.getClaims().get(service.emailClaim());
    Object name = user.getClaims().get(service.nameClaim());
    String named = name == null ? "" : String.valueOf(name).replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    boolean verified =
        service.emailTrusted()
            || "true".equals(String.valueOf(user.getClaims().get("email_verified")));
    return new OpenIdAccounts.Claims(
        String.valueOf(user.getIssuer()),
        Objects.requireNonNull(user.getSubject()),
        EmailAddress.read(String.valueOf(email)),
        verified,
        named.substring(0, Math.min(100, named.length())).strip());
  }

  private Service service(String id) {
    Service service = settings.openid().get(id);
    if (service == null) {
      throw new Absent("There is no service “" + id + "” to sign in with.");
    }
    return service;
  }

  private ClientRegistration registration(String id, Service service) {
    ClientRegistration known = registrations.get(id);
    if (known != null) {
      return known;
    }
    try {
      ClientRegistration read =
          ClientRegistrations.fromIssuerLocation(service.issuer())
              .registrationId(id)
              .clientId(service.clientId())
              .clientSecret(service.clientSecret())
              .scope(service.scopes().strip().split("\\s+"))
              .redirectUri("{baseUrl}" + answerAddress("", id))
              .build();
      registrations.put(id, read);
      return read;
    } catch (IllegalArgumentException | IllegalStateException e) {
      LOG.warn("{} cannot be reached: {}", service.issuer(), e.getMessage());
      throw new OpenIdRefused("The service does not answer.", e);
    }
  }

  private static OAuth2AuthorizationRequest request(
      ClientRegistration registration, Secret secret, String back) {
    String nonce = derived(secret, "nonce");
    String verifier = derived(secret, "verifier");
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(registration.getClientId())
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .redirectUri(back)
        .scopes(registration.getScopes())
        .state(derived(secret, "state"))
        .attributes(attributes -> {
          attributes.put(OidcParameterNames.NONCE, nonce);
          attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
        })
        .additionalParameters(parameters -> {
          parameters.put(OidcParameterNames.NONCE, sha256(nonce));
          parameters.put(PkceParameterNames.CODE_CHALLENGE, sha256(verifier));
          parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        })
        .build();
  }

  private static String answerAddress(String site, String id) {
    return site + "/sign-in/openid/" + id + "/answer";
  }

  private static String name(String id, Service service) {
    return service.name().isBlank() ? id : service.name();
  }

  private static String derived(Secret secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return text(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(String text) {
    try {
      return text(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
