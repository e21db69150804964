package org.crossroads.platform.directory.web;

import java.util.Optional;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.web.parts.Tag;

/** The tag of a status. */
final class StatusTags {
  private StatusTags() {}

  static Tag of(OrganisationStatus status) {
    return switch (status) {
      case OPEN -> new Tag("Open", Tag.Tone.GOOD);
      case CLOSING -> new Tag("Open, proposed to close", Tag.Tone.WARNING);
      case CLOSED -> new Tag("Closed", Tag.Tone.QUIET);
      case PROPOSED -> new Tag("Proposed to open", Tag.Tone.NEW);
    };
  }

  /** The tag of a status, unless it is open, which goes without saying. */
  static Optional<Tag> ofNotOpen(OrganisationStatus status) {
    return status == OrganisationStatus.OPEN ? Optional.empty() : Optional.of(of(status));
  }
}
