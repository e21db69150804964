package org.crossroads.platform.grid.findings;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossroads.platform.files.ExcelBook;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.studies.Collaboration;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.VisitNote;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a study as one workbook; raters by number only.
 *
 * @param change since the study before of the same subject, if there is one
 * @param agreement how far its raters agree
 */
public record StudyBook(
    Findings findings, Optional<StudyChange> change, List<RaterAgreement> agreement) {
  private static final Sheet<Fact> STUDY =
      Sheet.of("Study", column("what", Fact::what), column("value", Fact::value));

  private static final Sheet<RaterLine> RATERS =
      Sheet.of(
          "Raters",
          column("rater", line -> line.rater().number()),
          column("rater_kind", line -> line.rater().kind().code()),
          column("asked_on", line -> line.rater().invitedOn()),
          column("rated", RaterLine::rated),
          column("dimensions", RaterLine::dimensions));

  private static final Sheet<ModeratedLine> MODERATED =
      Sheet.of(
          "Moderated",
          column("dimension", line -> line.finding().dimension().code()),
          column("name", line -> line.finding().dimension().name()),
          column("breadth", line -> code(line.moderation().breadth())),
          column("depth", line -> code(line.moderation().depth())),
          column("reason", line -> line.moderation().reason()),
          column("moderated_on", line -> line.moderation().on()));

  private static final Sheet<VisitNote> VISITS =
      Sheet.of(
          "Visits",
          column("dimension", VisitNote::dimension),
          column("seen_on", VisitNote::on),
          column("note", VisitNote::note));

  private static final Sheet<RaterAgreement> AGREEMENT = RaterAgreement.sheet("Agreement");

  private static final Sheet<StudyChange.Move> CHANGE =
      Sheet.of(
          "Change",
          column("dimension", move -> move.dimension().code()),
          column("name", move -> move.dimension().name()),
          column("aspect", move -> move.aspect().code()),
          column("before", move -> move.before().words()),
          column("after", move -> move.after().words()),
          column("direction", move -> move.direction().label()));

  private static final Sheet<FindingLine> FINDINGS =
      Sheet.of(
          "Findings",
          column("dimension", line -> line.of().dimension().code()),
          column("name", line -> line.of().dimension().name()),
          column("family", line -> line.of().dimension().family().code()),
          column("aspect", line -> line.aspect().aspect().code()),
          column("reading", line -> line.aspect().reading().words()),
          column("settled", line -> !line.aspect().reading().isOpen()),
          column("gap", line -> line.aspect().gap()),
          column("raters", line -> line.aspect().said().size()),
          column("without_evidence", line -> line.aspect().withoutEvidence()));

  /** The sheets of a workbook, in their order. */
  static final List<StudySheet<?>> SHEETS =
      List.of(
          new StudySheet<>(STUDY, StudyBook::facts),
          new StudySheet<>(RATERS, StudyBook::raters),
          new StudySheet<>(RatingLine.SHEET, StudyBook::ratings),
          new StudySheet<>(MODERATED, StudyBook::moderated),
          new StudySheet<>(VISITS, book -> book.findings().study().seen()),
          new StudySheet<>(AGREEMENT, StudyBook::agreement),
          new StudySheet<>(CHANGE, StudyBook::moves),
          new StudySheet<>(FINDINGS, StudyBook::lines));

  private record Fact(String what, String value) {}

  private record RaterLine(Rater rater, int rated, int dimensions) {}

  private record ModeratedLine(DimensionFinding finding, Moderation moderation) {}

  private record FindingLine(DimensionFinding of, AspectFinding aspect) {}

  public StudyBook {
    agreement = List.copyOf(agreement);
  }

  /** Writes it, and leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    try (ExcelBook book = new ExcelBook(out)) {
      for (StudySheet<?> sheet : SHEETS) {
        sheet.addTo(book, this);
      }
    }
  }

  private List<RaterLine> raters() {
    RatedStudy study = findings.study();
    int dimensions = study.grid().dimensions().size();
    return study.raters().stream()
        .map(rater -> new RaterLine(rater, study.countWhole(rater), dimensions))
        .toList();
  }

  private List<RatingLine> ratings() {
    return RatingLine.listOf(findings).stream().filter(line -> !line.isModerated()).toList();
  }

  private List<ModeratedLine> moderated() {
    return findings.moderated().stream()
        .flatMap(each -> each.moderation().map(agreed -> new ModeratedLine(each, agreed)).stream())
        .toList();
  }

  private List<StudyChange.Move> moves() {
    return change.map(StudyChange::moves).orElse(List.of());
  }

  private List<FindingLine> lines() {
    return findings.dimensions().stream()
        .flatMap(each -> each.aspects().stream().map(aspect -> new FindingLine(each, aspect)))
        .toList();
  }

  private List<Fact> facts() {
    Study study = findings.study().study();
    Collaboration said = study.collaboration();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Of", study.subject()));
    facts.add(new Fact("As of", study.on().toString()));
    facts.add(new Fact("Grid", findings.study().grid().name()));
    facts.add(new Fact("About the grid", findings.study().grid().note()));
    facts.add(new Fact("State", study.state().label()));
    facts.add(new Fact("Raters", Integer.toString(findings.study().raters().size())));
    facts.add(new Fact("Quick profile", findings.profile().sentence()));
    for (Family family : Family.values()) {
      Summary summary = findings.summary(family);
      facts.add(new Fact(family.label() + ": median", summary.medianWords()));
      facts.add(new Fact(family.label() + ": high", summary.highWords()));
      facts.add(new Fact(family.label() + ": index", summary.indexWords()));
    }
    facts.add(new Fact("Orientation", said.orientation().label()));
    facts.add(new Fact("Inclusivity", said.inclusivity()));
    facts.add(new Fact("Levels", said.levels()));
    facts.add(new Fact("Focus", said.focus()));
    facts.add(new Fact("Scope", said.scope()));
    facts.add(
        new Fact(
            "Change since",
            change.map(each -> each.before().study().study().title()).orElse("No study before")));
    facts.add(
        new Fact(
            "To talk about",
            findings.toTalkAbout().stream()
                .map(each -> each.dimension().code())
                .collect(Collectors.joining(", "))));
    return facts;
  }

  private static @Nullable String code(@Nullable Judgement judgement) {
    return judgement == null ? null : judgement.code();
  }
}
