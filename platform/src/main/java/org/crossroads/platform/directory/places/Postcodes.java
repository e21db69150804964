package org.crossroads.platform.directory.places;

import java.util.Optional;
import org.crossroads.platform.directory.places.PostcodePlace.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds where a postcode is.
 *
 * <p>The imported list of postcodes speaks first. Where it has not been imported, or does not know
 * the postcode, the institutions of the register that have it do, and the answer says so.
 */
@Component
public class Postcodes {
  private final JdbcClient jdbc;

  public Postcodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Finds the place of a postcode ({@code sw1a1aa}), sector ({@code SW1A 1}) or district ({@code
   * SW1A}) however it was typed.
   *
   * @return empty if it does not look like a postcode or nobody knows it
   */
  public Optional<PostcodePlace> find(String typed) {
    for (Postcode postcode : Postcode.readings(typed)) {
      Optional<PostcodePlace> place = inPlaces(postcode).or(() -> amongInstitutions(postcode));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Counts the postcodes that were imported. */
  public long count() {
    return jdbc.sql("SELECT count(*) FROM place WHERE ended_import IS NULL")
        .query(Long.class)
        .single();
  }

  private Optional<PostcodePlace> inPlaces(Postcode postcode) {
    return mean(
        """
        SELECT avg(easting) AS easting, avg(northing) AS northing, count(*) AS postcodes
        FROM place
        WHERE postcode >= :first AND postcode < :after
          AND char_length(postcode) = :length
          AND ended_import IS NULL
        """,
        postcode,
        Source.PLACES);
  }

  private Optional<PostcodePlace> amongInstitutions(Postcode postcode) {
    return mean(
        """
        SELECT avg(easting) AS easting, avg(northing) AS northing, count(*) AS postcodes
        FROM organisation
        WHERE replace(postcode, ' ', '') COLLATE "C" >= :first
          AND replace(postcode, ' ', '') COLLATE "C" < :after
          AND char_length(replace(postcode, ' ', '')) = :length
          AND easting IS NOT NULL
          AND kind = 'institution'
        """,
        postcode,
        Source.INSTITUTIONS);
  }

  private Optional<PostcodePlace> mean(String sql, Postcode postcode, Source source) {
    return jdbc.sql(sql)
        .param("first", postcode.compact())
        .param("after", postcode.compact() + "~")
        .param("length", postcode.wholeLength())
        .query((row, number) ->
            new PostcodePlace(
                postcode.label(),
                postcode.extent(),
                new GridPoint(row.getDouble("easting"), row.getDouble("northing")),
                source,
                row.getInt("postcodes")))
        .optional()
        .filter(place -> place.postcodes() > 0);
  }
}
