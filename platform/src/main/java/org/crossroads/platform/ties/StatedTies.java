package org.crossroads.platform.ties;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in statements that were made on this site. They go the way of every file of ties, so that
 * each lot is one import with one summary and one undo.
 */
@Component
public class StatedTies {
  private static final Sheet<TieStatement> SHEET =
      Sheet.of(
          "Ties",
          column("from", TieStatement::from),
          column("to", TieStatement::to),
          column("kind", TieStatement::kind),
          column("strength", TieStatement::strength),
          column("to-date", TieStatement::toOn),
          column("source", TieStatement::source),
          column("answer", statement -> statement.answer().code()));

  private final JdbcClient jdbc;
  private final Imports imports;
  private final NamingLetters letters;
  private final Clock clock;

  /** One organisation says that it works with another. */
  private record Tie(OrganisationId from, OrganisationId to) {}

  StatedTies(DataSource database, Imports imports, NamingLetters letters, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.imports = imports;
    this.letters = letters;
    this.clock = clock;
  }

  /** How many statements of a source stand, whoever was named and whoever was silent. */
  public int count(String source) {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM tie AS t
            WHERE t.source = :source
              AND t.ended_import IS NULL
            """)
        .param("source", source)
        .query(Integer.class)
        .single();
  }

  /** The statements of a source as they stand. */
  public List<TieStatement> list(String source) {
    return entries(source).stream().map(StatedTies::statement).toList();
  }

  private List<TieEntry> entries(String source) {
    return jdbc.sql(
            """
            SELECT t.id, t.from_id, t.to_id, t.kind, t.strength, t.from_on, t.to_on, t.source,
                   t.answer
            FROM tie AS t
            WHERE t.source = :source
              AND t.ended_import IS NULL
            ORDER BY t.id
            """)
        .param("source", source)
        .query((row, number) -> TieRows.entry(row))
        .list();
  }

  private static TieStatement statement(TieEntry entry) {
    OrganisationId to = entry.to();
    return new TieStatement(
        entry.from().value(),
        to == null ? null : to.value(),
        entry.kind(),
        entry.strength(),
        entry.toOn(),
        entry.source(),
        entry.answer());
  }

  /**
   * Finds the import by which a source last said something, for it to be taken back.
   *
   * @param sources which that import may have touched; if it touched others too, it is not theirs
   *     to take back and not found
   */
  public Optional<StatedImport> findLast(String source, List<String> sources) {
    List<PastImport> standing =
        imports.list().stream().filter(each -> each.undoneAt() == null).toList();
    int last =
        jdbc.sql(
                """
                SELECT coalesce(greatest(max(t.created_import), max(t.ended_import)), 0)
                FROM tie AS t
                WHERE t.source = :source
                """)
            .param("source", source)
            .query(Integer.class)
            .single();
    return standing.stream()
        .filter(each -> each.id() == last)
        .filter(each -> touchesOnly(each.id(), sources))
        .map(each -> new StatedImport(each, standing.getFirst()))
        .findFirst();
  }

  private boolean touchesOnly(int id, List<String> sources) {
    return jdbc.sql(
                """
                SELECT count(*)
                FROM tie AS t
                WHERE :id IN (t.created_import, t.ended_import)
                  AND t.source <> ALL(:sources)
                """)
            .param("id", id)
            .param("sources", sources.toArray(String[]::new))
            .query(Integer.class)
            .single()
        == 0;
  }

  /**
   * Takes an import of statements back: all is as it was before it.
   *
   * @throws org.crossroads.platform.imports.CannotUndo if a later import stands
   */
  public PastImport undo(StatedImport stated) {
    return imports.undo(stated.run().id());
  }

  /**
   * Takes statements in, and tells those who speak for an organisation that is named anew. What
   * representatives answer is no news to those whom they answer.
   *
   * @param name what they are, for the list of imports
   * @param whole whether they are all that their sources say; then others of these sources end
   * @param asOf the day they describe
   */
  public ImportSummary take(
      String name, List<TieStatement> statements, boolean whole, LocalDate asOf) {
    Set<String> sources =
        statements.stream()
            .map(TieStatement::source)
            .filter(source -> !source.equals(Namings.SOURCE))
            .collect(Collectors.toSet());
    Set<Tie> before = current(sources);
    ImportSummary summary = importAll(name, statements, whole, asOf);
    Map<OrganisationId, Set<OrganisationId>> namers = new HashMap<>();
    for (Tie tie : current(sources)) {
      if (!before.contains(tie)) {
        namers.computeIfAbsent(tie.to(), to -> new HashSet<>()).add(tie.from());
      }
    }
    letters.tell(namers);
    return summary;
  }

  /** Who says today by these sources that it works with whom. */
  private Set<Tie> current(Set<String> sources) {
    LocalDate today = LocalDate.now(clock);
    Set<Tie> ties = new HashSet<>();
    for (String source : sources) {
      for (TieEntry entry : entries(source)) {
        OrganisationId to = entry.to();
        if (to != null && entry.affirms() && entry.isCurrentOn(today)) {
          ties.add(new Tie(entry.from(), to));
        }
      }
    }
    return ties;
  }

  private ImportSummary importAll(
      String name, List<TieStatement> statements, boolean whole, LocalDate asOf) {
    try {
      Path folder = Files.createTempDirectory("ties");
      Path file = folder.resolve(name.replaceAll("[^\\p{L}\\p{N} ,.-]+", " ").strip() + ".csv");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          write(statements, out);
        }
        return imports.run(
            "ties",
            new InputFile(file),
            ImportOptions.none().whole(whole).asOf(asOf),
            ImportProgress.SILENT);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The ties of \"" + name + "\" could not be written.", e);
    }
  }

  /** Writes statements as the CSV that {@code import ties} reads, and leaves the stream open. */
  public void write(List<TieStatement> statements, OutputStream out) throws IOException {
    new OutgoingTable<TieStatement>(SHEET, statements::forEach).write(SheetFormat.CSV, out);
  }
}
