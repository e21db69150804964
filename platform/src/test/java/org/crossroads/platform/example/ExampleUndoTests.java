package org.crossroads.platform.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.DatabaseContents;
import org.crossroads.platform.directory.DirectoryImports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Imports upon imports, undone the latest first: every table is each time as it was. */
@Tag("heavy")
class ExampleUndoTests {
  @TempDir Path folder;
  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final DirectoryImports imports = DirectoryImports.over(database);
  private final Deque<Step> done = new ArrayDeque<>();
  private Map<String, String> now = DatabaseContents.checksums(database);

  private record Step(int id, Map<String, String> before) {}

  @Test
  void theWholeCountyIsTakenBackFileByFile() throws Exception {
    List<ExampleFile> county = ExampleCounty.write(folder, new ExampleOptions(3, 2_000, 8));
    for (ExampleFile file : county) {
      take(file.kind(), file.path());
    }
    undoAll();
  }

  @Test
  void theWholeRealRegisterIsTakenBackFileByFile() {
    take("register", SharedFiles.get("gias/edubasealldata_rebuilt_2023-11.csv.gz"));
    take("links", SharedFiles.get("gias/links_edubasealldata20230421.csv.gz"));
    take("groups", SharedFiles.get("gias/groups_2022-03.csv.gz"));
    take("group-links", SharedFiles.get("gias/group_links_2022-03.csv.gz"));
    undoAll();
  }

  private void take(String kind, Path file) {
    Map<String, String> before = now;
    int id = Objects.requireNonNull(imports.run(kind, file).id());
    now = DatabaseContents.checksums(database);
    assertThat(now).isNotEqualTo(before);
    done.push(new Step(id, before));
  }

  private void undoAll() {
    for (Step step : done) {
      imports.undo(step.id);
      assertThat(DatabaseContents.checksums(database)).isEqualTo(step.before);
    }
  }
}
