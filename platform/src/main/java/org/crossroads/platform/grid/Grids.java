package org.crossroads.platform.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All grids: ours, and those that administrators added. A grid is added, never changed. */
@Component
public class Grids {
  /** The code of our own reconstruction. */
  public static final String RECONSTRUCTION = "reconstruction-1";

  private static final Grid OURS = ours();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Grids(DataSource database, Access access, Trail trail, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /** All of them, ours first, then by name. */
  public List<Grid> list() {
    List<Grid> all = new ArrayList<>(List.of(OURS));
    jdbc.sql("SELECT code FROM grid_definition ORDER BY lower(name), code")
        .query(String.class)
        .list()
        .forEach(code -> all.add(get(code)));
    return all;
  }

  /** Finds the grid of a code. */
  public Optional<Grid> find(String code) {
    if (code.equals(RECONSTRUCTION)) {
      return Optional.of(OURS);
    }
    return jdbc.sql("SELECT code, name, note FROM grid_definition WHERE code = :code")
        .param("code", code)
        .query((row, number) ->
            new Grid(
                row.getString("code"),
                row.getString("name"),
                row.getString("note"),
                dimensions(code)))
        .optional();
  }

  /** The grid of a code that a study names, which therefore is there. */
  public Grid get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalStateException("There is no grid \"" + code + "\"."));
  }

  /** Whether somebody may add a grid. */
  public boolean mayAdd(Who who) {
    return access.may(who, Right.RUN_SITE, new Scope.Site());
  }

  /**
   * Adds a grid, for administrators.
   *
   * @return false if there is one with this code already
   * @throws Absent if they may not
   */
  public boolean add(Who.SignedIn who, Grid grid) {
    access.require(who, Right.RUN_SITE, new Scope.Site(), "There is no page at this address.");
    if (grid.code().equals(RECONSTRUCTION)) {
      return false;
    }
    return Objects.requireNonNull(
        transaction.execute(status -> {
          boolean isNew = insert(grid);
          if (isNew) {
            for (int position = 0; position < grid.dimensions().size(); position++) {
              insert(grid.code(), position, grid.dimensions().get(position));
            }
            trail.add(
                TrailEntry.of(
                    Author.of(who),
                    TrailEvent.GRID_ADDED,
                    Thing.site(),
                    Change.to("grid", grid.code())));
          }
          return isNew;
        }));
  }

  private boolean insert(Grid grid) {
    return jdbc.sql(
                """
                INSERT INTO grid_definition (code, name, note, added_at)
                VALUES (:code, :name, :note, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("code", grid.code())
            .param("name", grid.name())
            .param("note", grid.note())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private void insert(String grid, int position, Dimension dimension) {
    jdbc.sql(
            """
            INSERT INTO grid_dimension
                (grid, position, code, family, name, definition, breadth_low, breadth_medium,
                 breadth_high, depth_low, depth_medium, depth_high, tag)
            VALUES (:grid, :position, :code, :family, :name, :definition, :breadthLow,
                :breadthMedium, :breadthHigh, :depthLow, :depthMedium, :depthHigh, :tag)
            """)
        .param("grid", grid)
        .param("position", position)
        .param("code", dimension.code())
        .param("family", dimension.family().code())
        .param("name", dimension.name())
        .param("definition", dimension.definition())
        .param("breadthLow", dimension.breadth().low())
        .param("breadthMedium", dimension.breadth().medium())
        .param("breadthHigh", dimension.breadth().high())
        .param("depthLow", dimension.depth().low())
        .param("depthMedium", dimension.depth().medium())
        .param("depthHigh", dimension.depth().high())
        .param("tag", dimension.tag().code())
        .update();
  }

  private List<Dimension> dimensions(String grid) {
    return jdbc.sql(
            """
            SELECT code, family, name, definition, breadth_low, breadth_medium, breadth_high,
                depth_low, depth_medium, depth_high, tag
            FROM grid_dimension
            WHERE grid = :grid
            ORDER BY position, code
            """)
        .param("grid", grid)
        .query((row, number) -> dimension(row))
        .list();
  }

  private static Dimension dimension(ResultSet row) throws SQLException {
    return new Dimension(
        row.getString("code"),
        Family.find(row.getString("family")).orElseThrow(),
        row.getString("name"),
        row.getString("definition"),
        new Scale(
            row.getString("breadth_low"),
            row.getString("breadth_medium"),
            row.getString("breadth_high")),
        new Scale(
            row.getString("depth_low"), row.getString("depth_medium"), row.getString("depth_high")),
        CollaborationTag.find(row.getString("tag")).orElseThrow());
  }

  /** Read from the same layout as everybody's, so that the example is proof of it. */
  private static Grid ours() {
    try (InputStream in =
        Objects.requireNonNull(Grids.class.getResourceAsStream("reconstruction-1.csv"))) {
      Path file = Files.createTempFile("reconstruction-1", ".csv");
      try {
        Files.write(file, in.readAllBytes());
        GridFile.Read read = GridFile.read(new InputFile(file));
        if (!read.refused().isEmpty()) {
          throw new IllegalStateException("Our own grid is refused: " + read.refused());
        }
        return new Grid(
            RECONSTRUCTION,
            "27 dimensions, reconstruction of 2026",
            "A reconstruction: made from what published slides of a study of London’s 14–19"
                + " partnerships name. The original wording of the 11 organisation and 16 activity"
                + " dimensions was not found.",
            read.dimensions());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
