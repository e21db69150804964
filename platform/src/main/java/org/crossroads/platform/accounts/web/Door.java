package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.web.LocalPath;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever has proven who they are, by whatever means. There is no other way in.
 *
 * <p>The browser's session of before, anybody's, ends; the new one has a secret that nobody has
 * seen.
 */
@Component
class Door {
  private final Sessions sessions;
  private final SessionCookie cookie;

  Door(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /**
   * Begins a session in this browser.
   *
   * @param first whether the account is new; its owner is shown passkeys on the way
   * @return where to go now
   */
  LocalPath open(
      AccountId account,
      SignInMethod method,
      LocalPath returnTo,
      boolean first,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookie.read(request).ifPresent(sessions::replace);
    String browser = BrowserWords.of(request.getHeader("User-Agent"));
    cookie.set(request, response, sessions.begin(account, method, browser));
    return first
        ? new LocalPath(
            "/account/passkeys?to=" + URLEncoder.encode(returnTo.value(), StandardCharsets.UTF_8))
        : returnTo;
  }
}
