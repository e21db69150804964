package org.crossroads.platform.partnerships;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One row of a file of partnerships: somebody belongs to something. */
record PartnershipEntry(
    String partnership,
    String kind,
    OrganisationId member,
    String role,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate toOn,
    String source) {

  /** What makes two rows speak of the same belonging; only its end and who says so may differ. */
  record Key(UUID partnership, OrganisationId member, String role, @Nullable LocalDate fromOn) {
    Key {
      role = role.toLowerCase(Locale.ROOT);
    }
  }

  UUID partnershipId() {
    return idOf(partnership, kind);
  }

  /** The same for the same name and kind, however often it is imported and undone. */
  static UUID idOf(String partnership, String kind) {
    String name = "partnership:" + normal(kind) + "\n" + normal(partnership);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  Key key() {
    return new Key(partnershipId(), member, role, fromOn);
  }

  boolean endsBeforeItBegins() {
    return fromOn != null && toOn != null && toOn.isBefore(fromOn);
  }

  private static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
