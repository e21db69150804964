package org.crossroads.platform.directory.map;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.crossroads.platform.background.Background;
import org.crossroads.platform.directory.boundaries.AreaOutline;
import org.crossroads.platform.directory.boundaries.Outlines;
import org.crossroads.platform.imports.DataChanged;
import org.crossroads.platform.imports.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the map of all open institutions of England is drawn from, made once for each version of the
 * data: when the server starts, when the data changes, or else when somebody asks.
 */
@Component
class MapFiles {
  private final JdbcClient jdbc;
  private final Outlines outlines;
  private final DataVersion version;
  private final Background background;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable Made made;
  private volatile boolean serving;

  MapFiles(JdbcClient jdbc, Outlines outlines, DataVersion version, Background background) {
    this.jdbc = jdbc;
    this.outlines = outlines;
    this.version = version;
    this.background = background;
  }

  /**
   * The files of one version of the data.
   *
   * @param derived names of the areas whose outline was drawn from positions
   * @param outlined how many areas have an outline at all
   */
  record Made(
      long version,
      MapFile points,
      MapFile overview,
      MapFile areas,
      List<String> derived,
      int outlined) {}

  /** The files of the present version. */
  Made current() {
    long wanted = version.current();
    Made ready = made;
    if (ready != null && ready.version() == wanted) {
      return ready;
    }
    making.lock();
    try {
      ready = made;
      if (ready == null || ready.version() != wanted) {
        ready = make(wanted);
        made = ready;
      }
      return ready;
    } finally {
      making.unlock();
    }
  }

  @EventListener
  void prepare(WebServerInitializedEvent started) {
    serving = true;
    makeInBackground();
  }

  @EventListener
  void refresh(DataChanged changed) {
    if (serving) {
      makeInBackground();
    }
  }

  private void makeInBackground() {
    Thread.ofVirtual()
        .name("map files")
        .start(() ->
            background.attempt(
                "The map could not be made anew; the next reader tries again.", this::current));
  }

  private Made make(long wanted) {
    List<MapPoint> points = openInstitutions();
    List<AreaOutline> areas = outlines.list();
    return new Made(
        wanted,
        new MapFile("points-" + wanted, PointFiles.points(points)),
        new MapFile("overview-" + wanted, PointFiles.overview(points)),
        new MapFile("areas-" + wanted, PointFiles.areas(areas)),
        areas.stream().filter(AreaOutline::derived).map(AreaOutline::name).toList(),
        areas.size());
  }

  private List<MapPoint> openInstitutions() {
    return jdbc.sql(
            """
            SELECT o.urn, o.name, o.sector, o.easting, o.northing
            FROM organisation AS o
            JOIN area AS a ON a.code = o.area_code AND a.in_england
            WHERE o.kind = 'institution'
              AND o.status IN ('open', 'closing')
              AND o.easting IS NOT NULL
              AND o.urn IS NOT NULL
            ORDER BY o.urn
            """)
        .query((row, number) ->
            new MapPoint(
                row.getInt("urn"),
                row.getString("name"),
                row.getString("sector"),
                row.getInt("easting"),
                row.getInt("northing")))
        .list();
  }
}
