package org.crossroads.platform.journeys;

import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published studies of Marlow Vale in two years, and of Ashdown, with three raters each. */
final class StudyCast {
  static final UUID STUDY = new UUID(90, 3);
  private static final UUID BEFORE = new UUID(90, 2);
  private static final UUID ASHDOWN = new UUID(90, 1);

  private final JdbcClient jdbc;

  private StudyCast(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  static void in(DataSource database) {
    StudyCast cast = new StudyCast(database);
    cast.add(ASHDOWN, Cast.ASHDOWN, "Ashdown", LocalDate.of(2026, 3, 1), 2);
    cast.add(BEFORE, Cast.MARLOW_VALE, "Marlow Vale", LocalDate.of(2024, 5, 14), 0);
    cast.add(STUDY, Cast.MARLOW_VALE, "Marlow Vale", LocalDate.of(2026, 5, 12), 1);
  }

  private void add(UUID id, String area, String name, LocalDate on, int shift) {
    jdbc.sql(
            """
            INSERT INTO grid_study (id, grid, area_code, name, studied_on, state, orientation,
                inclusivity, may_be_asked, opened_at, published_at)
            VALUES (:id, 'reconstruction-1', :area, :name, :on, 'published', 'committed',
                'All colleges, most schools, few employers', true, '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z')
            """)
        .param("id", id)
        .param("area", area)
        .param("name", name)
        .param("on", on)
        .update();
    jdbc.sql(
            """
            INSERT INTO grid_rater (id, study_id, kind, number, invited_on)
            SELECT gen_random_uuid(), :id, (ARRAY['self', 'partner', 'visitor'])[n], n, :on
            FROM generate_series(1, 3) AS n
            """)
        .param("id", id)
        .param("on", on)
        .update();
    jdbc.sql(
            """
            INSERT INTO grid_rating
                (rater_id, dimension, breadth, depth, confidence, evidence, comment, revision,
                 rated_on)
            SELECT r.id, CASE WHEN n <= 11 THEN 'O' || n ELSE 'A' || n - 11 END,
                CASE n WHEN 5 THEN 'not_present' WHEN 9 THEN 'no_evidence'
                    WHEN 14 THEN 'not_applicable'
                    ELSE (ARRAY['low', 'medium', 'high'])
                        [1 + (n * 7 + :shift * n + CASE WHEN n % 4 = 0 THEN r.number ELSE 0 END) % 3]
                END,
                (ARRAY['low', 'medium', 'high', 'high'])[1 + (n * 5 + :shift) % 4],
                'fairly', '', '', 1, :on
            FROM grid_rater AS r, generate_series(1, 27) AS n
            WHERE r.study_id = :id
            """)
        .param("id", id)
        .param("on", on)
        .param("shift", shift)
        .update();
    jdbc.sql(
            """
            INSERT INTO grid_moderation (study_id, dimension, breadth, reason, moderated_on)
            VALUES (:id, 'O4', 'medium', 'Four meetings are minuted.', :on)
            """)
        .param("id", id)
        .param("on", on)
        .update();
  }
}
