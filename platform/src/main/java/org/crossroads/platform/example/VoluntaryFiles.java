package org.crossroads.platform.example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.crossroads.platform.example.Voluntary.Answer;
import org.crossroads.platform.example.Voluntary.Member;

/** Writes {@code partnerships.csv} and {@code ties.csv}. */
final class VoluntaryFiles implements Closeable {
  private static final String SOURCE = "Example survey, summer 2026";

  private final Rows partnerships;
  private final Rows ties;

  VoluntaryFiles(Path partnerships, Path ties) throws IOException {
    this.partnerships =
        Rows.plain(partnerships, "partnership", "kind", "member", "role", "from", "to");
    this.ties =
        Rows.plain(ties, "from", "to", "kind", "strength", "from-date", "to-date", "source");
  }

  void add(Voluntary all) {
    for (Member member : all.members()) {
      partnerships.add(
          member.partnership(),
          member.kind(),
          Integer.toString(member.school().urn()),
          member.role(),
          Days.iso(member.from()),
          "");
    }
    all.answers().forEach(this::add);
  }

  private void add(Answer answer) {
    School to = answer.to();
    ties.add(
        Integer.toString(answer.from().urn()),
        to == null ? "" : Integer.toString(to.urn()),
        answer.kind(),
        to == null ? "" : Integer.toString(answer.strength()),
        to == null ? "" : Days.iso(answer.years().from()),
        Days.iso(answer.years().to()),
        SOURCE);
  }

  @Override
  public void close() throws IOException {
    try (partnerships;
        ties) {
      // Both are closed, also if closing the first one fails.
    }
  }
}
