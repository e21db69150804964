package org.crossroads.platform.directory.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The index of a node that has just started is not built yet. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class SearchNotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SearchNotReady() {
    super("The search index is still being built. Try again in a few seconds.");
  }
}
