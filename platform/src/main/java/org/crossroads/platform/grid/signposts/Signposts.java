package org.crossroads.platform.grid.signposts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All signposts. Everybody reads them; administrators put them up and take them down. */
@Component
public class Signposts {
  private static final String NOT_THEIRS = "There is no page at this address.";

  private final JdbcClient jdbc;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Signposts(DataSource database, Access access, Trail trail, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether somebody may put signposts up. */
  public boolean mayAdd(Who who) {
    return access.may(who, Right.RUN_SITE, new Scope.Site());
  }

  /** Those of a grid: examples first, then by title. */
  public List<Signpost> list(Grid grid) {
    return jdbc.sql(
            """
            SELECT s.id, s.dimension, s.kind, s.title, s.address, s.note, s.added_on
            FROM grid_signpost AS s
            WHERE s.grid = :grid
            ORDER BY s.dimension, s.kind, lower(s.title), s.id
            """)
        .param("grid", grid.code())
        .query((row, number) ->
            new Signpost(
                row.getObject("id", UUID.class),
                row.getString("dimension"),
                SignpostKind.find(row.getString("kind")).orElseThrow(),
                row.getString("title"),
                row.getString("address"),
                row.getString("note"),
                row.getObject("added_on", LocalDate.class)))
        .list();
  }

  /**
   * Puts one up.
   *
   * @throws Absent if they may not
   */
  @Transactional
  public void add(
      Who.SignedIn who,
      Grid grid,
      String dimension,
      SignpostKind kind,
      String title,
      String address,
      String note) {
    access.require(who, Right.RUN_SITE, new Scope.Site(), NOT_THEIRS);
    jdbc.sql(
            """
            INSERT INTO grid_signpost (id, grid, dimension, kind, title, address, note, added_on)
            VALUES (:id, :grid, :dimension, :kind, :title, :address, :note, :day)
            """)
        .param("id", UUID.randomUUID())
        .param("grid", grid.code())
        .param("dimension", dimension)
        .param("kind", kind.code())
        .param("title", title)
        .param("address", address)
        .param("note", note)
        .param("day", LocalDate.now(clock))
        .update();
    tell(who, TrailEvent.SIGNPOST_ADDED, Change.to("signpost", title));
  }

  /**
   * Takes one down.
   *
   * @throws Absent if they may not, or there is none
   */
  @Transactional
  public void remove(Who.SignedIn who, Grid grid, UUID id) {
    access.require(who, Right.RUN_SITE, new Scope.Site(), NOT_THEIRS);
    String title =
        jdbc.sql("DELETE FROM grid_signpost WHERE id = :id AND grid = :grid RETURNING title")
            .param("id", id)
            .param("grid", grid.code())
            .query(String.class)
            .optional()
            .orElseThrow(() -> new Absent("There is no such signpost in this grid."));
    tell(who, TrailEvent.SIGNPOST_REMOVED, new Change("signpost", title, null));
  }

  private void tell(Who.SignedIn who, TrailEvent event, Change change) {
    trail.add(TrailEntry.of(Author.of(who), event, Thing.site(), change));
  }
}
