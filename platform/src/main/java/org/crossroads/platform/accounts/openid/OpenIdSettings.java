package org.crossroads.platform.accounts.openid;

import java.util.Map;
import org.crossroads.platform.web.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Services by which people may sign in, by the short name that stands in addresses:
 * CROSSROADS_OPENID_ENTRA_ISSUER and so on describe the one called entra.
 */
@ConfigurationProperties("crossroads")
record OpenIdSettings(@DefaultValue Map<String, Service> openid) {

  /**
   * A service.
   *
   * @param name what people call it
   * @param issuer its address, as its tokens state it
   * @param clientId who we are there
   * @param clientSecret how we prove it
   * @param scopes what we ask for, with blanks between
   * @param emailClaim where it states the e-mail address
   * @param nameClaim where it states the name
   * @param emailTrusted whether an address counts that it does not state to be verified; only for a
   *     service that gives addresses to its own people and nobody else
   */
  record Service(
      @DefaultValue("") String name,
      @DefaultValue("") String issuer,
      @DefaultValue("") String clientId,
      @DefaultValue("") String clientSecret,
      @DefaultValue("openid email profile") String scopes,
      @DefaultValue("email") String emailClaim,
      @DefaultValue("name") String nameClaim,
      @DefaultValue("false") boolean emailTrusted) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
      return "Service[" + issuer + "]";
    }
  }

  OpenIdSettings {
    openid = Map.copyOf(openid);
    openid.forEach(OpenIdSettings::requireComplete);
  }

  private static void requireComplete(String id, Service service) {
    if (!id.matches("[a-z0-9]{1,30}")
        || !service.issuer().matches("https?://.+")
        || service.clientId().isBlank()
        || service.clientSecret().isBlank()) {
      throw new WrongSetting(
          "The service \"%s\" to sign in with is not complete; set CROSSROADS_OPENID_%s_ISSUER (an address), _CLIENTID and _CLIENTSECRET, and call it by small letters and digits."
              .formatted(id, id.toUpperCase(java.util.Locale.ROOT)));
    }
  }
}
