package org.crossroads.platform.directory.others;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.incoming.Transaction;
import org.jspecify.annotations.Nullable;

/** What a row of the file may be about: organisations by id, name and postcode; and areas. */
final class KnownOrganisations {
  private final Map<UUID, String> ofTheRegister = new HashMap<>();
  private final Map<String, UUID> byNameAndPostcode = new HashMap<>();
  private final Map<String, List<UUID>> byName = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();

  private KnownOrganisations() {}

  static KnownOrganisations in(Connection connection) {
    KnownOrganisations known = new KnownOrganisations();
    var jdbc = Transaction.of(connection);
    jdbc.sql("SELECT id, name FROM organisation WHERE kind <> 'other'")
        .query(row -> {
          known.ofTheRegister.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    jdbc.sql("SELECT id, name, postcode FROM organisation WHERE kind = 'other' ORDER BY id")
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          String name = row.getString("name");
          known.byNameAndPostcode.putIfAbsent(key(name, row.getString("postcode")), id);
          known.byName.computeIfAbsent(key(name, null), key -> new ArrayList<>()).add(id);
        });
    jdbc.sql("SELECT code, name FROM area WHERE kind = 'authority' ORDER BY code")
        .query(row -> {
          known.areas.put(row.getString("code"), row.getString("code"));
          known.areas.putIfAbsent(
              row.getString("name").toLowerCase(Locale.ROOT), row.getString("code"));
        });
    return known;
  }

  /** The name of the institution or group that has this id. */
  Optional<String> nameInTheRegister(UUID id) {
    return Optional.ofNullable(ofTheRegister.get(id));
  }

  /** The id of the organisation of this name and postcode, the one it has or the one it gets. */
  UUID idOf(String name, @Nullable String postcode) {
    String key = key(name, postcode);
    UUID known = byNameAndPostcode.get(key);
    return known == null ? OrganisationId.named("organisation:" + key).value() : known;
  }

  /** The ids of the organisations of this name, whatever their postcodes. */
  List<UUID> named(String name) {
    return byName.getOrDefault(key(name, null), List.of());
  }

  /** The code of the area with this code or name. */
  Optional<String> areaCode(String codeOrName) {
    return Optional.ofNullable(areas.get(codeOrName.toLowerCase(Locale.ROOT)));
  }

  private static String key(String name, @Nullable String postcode) {
    String place = postcode == null ? "" : postcode.replace(" ", "");
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + "|" + place;
  }
}
