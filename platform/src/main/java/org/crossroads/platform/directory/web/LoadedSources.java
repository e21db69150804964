package org.crossroads.platform.directory.web;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.imports.DataChanged;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.crossroads.platform.web.Source;
import org.crossroads.platform.web.Sources;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The imported files that stand, kept in memory and read again when the data changes. */
@Component
class LoadedSources implements Sources {
  private final Imports imports;
  private volatile State state;

  private record State(long version, List<Source> sources) {}

  LoadedSources(Imports imports, DataVersion version) {
    this.imports = imports;
    this.state = read(version.current());
  }

  @EventListener
  void read(DataChanged change) {
    state = read(change.version());
  }

  @Override
  public long version() {
    return state.version();
  }

  @Override
  public List<Source> list() {
    return state.sources();
  }

  private State read(long version) {
    List<PastImport> standing =
        imports.list().stream().filter(each -> each.undoneAt() == null).toList();
    return new State(
        version,
        FileKind.ofFigures().stream().flatMap(kind -> latest(kind, standing).stream()).toList());
  }

  private static Optional<Source> latest(FileKind kind, List<PastImport> standing) {
    return standing.stream()
        .filter(each -> each.kind().equals(kind.code()))
        .findFirst()
        .map(each -> new Source(kind.label(), each.asOf()));
  }
}
