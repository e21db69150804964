package org.crossroads.platform.accounts.web;

import java.net.URI;
import org.crossroads.platform.web.LocalPath;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** After a POST, the page to look at next. */
final class Redirects {
  private Redirects() {}

  static ResponseEntity<Void> to(LocalPath path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(path.value()))
        .cacheControl(CacheControl.noStore())
        .build();
  }

  static ResponseEntity<Void> to(String path) {
    return to(new LocalPath(path));
  }
}
