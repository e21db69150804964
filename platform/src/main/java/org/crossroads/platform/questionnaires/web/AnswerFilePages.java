package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.coding.Themes;
import org.crossroads.platform.questionnaires.results.NumberedColumn;
import org.crossroads.platform.questionnaires.results.ReceivedFiles;
import org.crossroads.platform.questionnaires.results.ResponseTable;
import org.crossroads.platform.questionnaires.results.TieTable;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Table;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The answers of a wave as files. They are personal data, so a recent sign-in is asked for, and the
 * trail says who took them away.
 */
@Controller
class AnswerFilePages {
  private final Waves waves;
  private final ResponseTable table;
  private final TieTable ties;
  private final ReceivedFiles received;
  private final Themes themes;
  private final RecentSignIn recent;

  AnswerFilePages(
      Waves waves,
      ResponseTable table,
      TieTable ties,
      ReceivedFiles received,
      Themes themes,
      RecentSignIn recent) {
    this.waves = waves;
    this.table = table;
    this.ties = ties;
    this.received = received;
    this.themes = themes;
    this.recent = recent;
  }

  @GetMapping(WavePages.WAVE + "/download")
  DownloadPage show(Who.SignedIn who, @PathVariable UUID id) {
    Wave wave = open(who, id);
    List<ReceivedFiles.Received> files = received.list(wave);
    return new DownloadPage(id, downloads(wave), files.isEmpty() ? null : table(wave, files));
  }

  private Table table(Wave wave, List<ReceivedFiles.Received> files) {
    Form form = waves.form(wave);
    return Table.of(
        "Files that respondents sent",
        List.of(
            Column.of("File"),
            Column.of("Question"),
            Column.of("Respondent"),
            Column.numeric("Size"),
            Column.of("Take it")),
        files.stream()
            .map(file ->
                List.of(
                    new Cell.Text(file.name()),
                    new Cell.Text(
                        form.find(file.question())
                            .map(FormQuestion::label)
                            .orElse(file.question())),
                    new Cell.Text(file.respondent().isEmpty() ? "Not known" : file.respondent()),
                    Cell.figure(AnswerFiles.size(file.size())),
                    (Cell)
                        new Cell.Action(
                            "Download",
                            file.name(),
                            "/waves/" + wave.id() + "/files/" + file.id())))
            .toList());
  }

  /** Never shown in the browser, which would run what is in it under our name. */
  @PostMapping(WavePages.WAVE + "/files/{file:[0-9a-f-]{36}}")
  void file(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpServletResponse response)
      throws IOException {
    Wave wave = open(who, id);
    ReceivedFiles.Content found =
        received
            .find(wave, file)
            .orElseThrow(() -> new Absent("There is no such file in this wave."));
    table.tell(who, wave);
    response.setContentType(found.type().mediaType());
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(found.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(found.bytes());
  }

  /** The wave for whoever may take its answers away, and has signed in a moment ago. */
  private Wave open(Who.SignedIn who, UUID id) {
    Wave wave = waves.get(who, id);
    if (waves.keepsBack(wave)) {
      throw new Absent(wave.whenShown());
    }
    recent.require(who);
    return wave;
  }

  @PostMapping(WavePages.WAVE + "/answers.{format:csv|xlsx}")
  void download(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String format,
      @RequestParam(defaultValue = "no") String labels,
      @RequestParam(defaultValue = "no") String numbers,
      HttpServletResponse response)
      throws IOException {
    Wave wave = open(who, id);
    table.tell(who, wave);
    SheetFormat sheet = SheetFormat.find(format).orElseThrow();
    response.setContentType(sheet.mediaType());
    boolean numbered = numbers.equals("yes");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"answers%s.%s\""
            .formatted(numbered ? "-numbers" : "", sheet.extension()));
    response.setHeader("Cache-Control", "no-store");
    table.write(
        wave,
        sheet,
        numbered
            ? ResponseTable.Choices.NUMBERS
            : labels.equals("yes") ? ResponseTable.Choices.LABELS : ResponseTable.Choices.NAMES,
        response.getOutputStream());
  }

  /** What the numbers mean, for SPSS; nobody's answers are in it. */
  @GetMapping(WavePages.WAVE + "/answers.sps")
  void syntax(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Wave wave = waves.get(who, id);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"answers.sps\"");
    response.setHeader("Cache-Control", "no-store");
    String syntax =
        SpssSyntax.of(wave, NumberedColumn.of(waves.form(wave).questionnaire().questions()));
    response.getOutputStream().write(syntax.getBytes(StandardCharsets.UTF_8));
  }

  /** What the columns of the answers hold, of the version that was asked. */
  @GetMapping(WavePages.WAVE + "/codebook.csv")
  void codebook(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Wave wave = waves.get(who, id);
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"codebook.csv\"");
    response.setHeader("Cache-Control", "no-store");
    List<Codebook.Line> lines = Codebook.lines(waves.form(wave), themes.all(wave));
    Codebook.SHEET.write(SheetFormat.CSV, response.getOutputStream(), lines::forEach);
  }

  @PostMapping(WavePages.WAVE + "/ties.csv")
  void ties(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Wave wave = open(who, id);
    if (!ties.asksForTies(wave)) {
      throw new Absent("Nobody was asked for their partners in this wave.");
    }
    table.tell(who, wave);
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"ties.csv\"");
    response.setHeader("Cache-Control", "no-store");
    ties.write(wave, response.getOutputStream());
  }

  private List<Download> downloads(Wave wave) {
    String own = "/waves/" + wave.id() + "/answers";
    List<Download> downloads = new ArrayList<>();
    downloads.add(new Download("CSV", own + ".csv", "choices by name, comes back in"));
    downloads.add(new Download("Excel", own + ".xlsx", "choices by name, comes back in"));
    downloads.add(new Download("CSV", own + ".csv?labels=yes", "choices as people read them"));
    downloads.add(new Download("Excel", own + ".xlsx?labels=yes", "choices as people read them"));
    downloads.add(
        new Download(
            "CSV", own + ".csv?numbers=yes", "everything in numbers, for SPSS and the like"));
    if (ties.asksForTies(wave)) {
      downloads.add(
          new Download(
              "Ties", "/waves/" + wave.id() + "/ties.csv", "for bin/crossroads import ties"));
    }
    return downloads;
  }
}
