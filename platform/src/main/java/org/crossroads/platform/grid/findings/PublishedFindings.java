package org.crossroads.platform.grid.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.springframework.stereotype.Component;

/**
 * What follows from the published studies, worked out once for each time that one is published.
 *
 * <p>While a study is published no rating of it changes; taken back and published again it has
 * another {@link Study#publishedAt()}, and so is another key here. Nothing that a person wrote is
 * kept: words that are erased in the database must not live on in memory.
 */
@Component
public class PublishedFindings {
  private static final int MOST = 1_000;

  private final Studies studies;
  private final RatedStudies rated;
  private final Map<Study, Findings> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Study, Findings> eldest) {
              return size() > MOST;
            }
          });

  PublishedFindings(Studies studies, RatedStudies rated) {
    this.studies = studies;
    this.rated = rated;
  }

  /** Those with the grid of a study, itself left out, the latest first. */
  public List<Findings> listOthers(Study study) {
    List<Study> others = studies.listOthers(study);
    Map<Study, Findings> found = new HashMap<>();
    List<Study> missing = new ArrayList<>();
    for (Study other : others) {
      Findings known = kept.get(other);
      if (known == null) {
        missing.add(other);
      } else {
        found.put(other, known);
      }
    }
    for (RatedStudy each : rated.of(missing)) {
      Findings findings = Findings.of(each.withoutWords());
      found.put(each.study(), findings);
      kept.put(each.study(), findings);
    }
    return others.stream().map(other -> Objects.requireNonNull(found.get(other))).toList();
  }
}
