package org.crossroads.platform.directory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * The identity of an organisation here, for ever: numbers of registers come and go, this stays.
 *
 * @param value name-based, so that the same organisation gets the same id in every installation
 */
public record OrganisationId(UUID value) implements Comparable<OrganisationId> {

  /** The institution that first came in with this unique reference number. */
  public static OrganisationId ofUrn(int urn) {
    return named("urn:" + urn);
  }

  /** The group that first came in with this group UID. */
  public static OrganisationId ofUid(String uid) {
    return named("uid:" + uid);
  }

  /** The organisation of a name as this text spells it, for example {@code "urn:100000"}. */
  public static OrganisationId named(String name) {
    return new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads an id from an address or a file; empty if the text is not one. */
  public static Optional<OrganisationId> parse(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      return uuid.toString().equalsIgnoreCase(text)
          ? Optional.of(new OrganisationId(uuid))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(OrganisationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
