package org.crossroads.platform.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The way on after a form was sent, so that loading the page again does nothing twice. */
public final class SeeOther {
  private SeeOther() {}

  /**
   * Sends the reader to a page.
   *
   * @param address within this site
   */
  public static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(address))
        .cacheControl(CacheControl.noStore())
        .build();
  }

  /** Sends the reader to a page that a stranger may have named. */
  public static ResponseEntity<Void> to(LocalPath path) {
    return to(path.value());
  }
}
