package org.crossroads.platform.grid.studies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.ThingNames;
import org.springframework.stereotype.Component;

/** Puts names to the studies of which the trail tells. */
@Component
class StudyNames implements ThingNames {
  private final StudyRows rows;

  StudyNames(DataSource database) {
    this.rows = new StudyRows(database);
  }

  @Override
  public Map<Thing, String> names(Collection<Thing> things) {
    List<UUID> ids = new ArrayList<>();
    for (Thing thing : things) {
      if (thing.kind() == Thing.Kind.STUDY) {
        ids.add(UUID.fromString(thing.id()));
      }
    }
    Map<Thing, String> names = new HashMap<>();
    rows.list(ids).forEach(study -> names.put(Thing.study(study.id().value()), study.title()));
    return names;
  }
}
