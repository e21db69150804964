package org.crossroads.platform.directory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where post goes. */
public record Address(
    @Nullable String street,
    @Nullable String locality,
    @Nullable String address3,
    @Nullable String town,
    @Nullable String county,
    @Nullable String postcode) {

  /** The lines as they stand on an envelope, without the empty ones. */
  public List<String> lines() {
    return Stream.of(street, locality, address3, town, county, postcode)
        .filter(Objects::nonNull)
        .toList();
  }
}
