package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnaires.results.ResponseImport;
import org.crossroads.platform.questionnaires.results.ResponseTable;
import org.crossroads.platform.questionnaires.results.TieTable;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The answers of a wave as files, out and in; the trail says who took them away. */
@Controller
class AnswerFilePages {
  private final Waves waves;
  private final ResponseTable table;
  private final TieTable ties;
  private final ResponseImport incoming;
  private final WaveParts parts;

  AnswerFilePages(
      Waves waves, ResponseTable table, TieTable ties, ResponseImport incoming, WaveParts parts) {
    this.waves = waves;
    this.table = table;
    this.ties = ties;
    this.incoming = incoming;
    this.parts = parts;
  }

  @PostMapping(WavePages.WAVE + "/answers.{format:csv|xlsx}")
  void download(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String format,
      @RequestParam(defaultValue = "no") String labels,
      HttpServletResponse response)
      throws IOException {
    Wave wave = waves.get(who, id);
    if (table.tooFew(wave)) {
      throw new Absent("Fewer than 5 people have answered, so nothing of it is given away yet.");
    }
    table.tell(who, wave);
    SheetFormat sheet = SheetFormat.find(format).orElseThrow();
    response.setContentType(sheet.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"answers." + sheet.extension() + "\"");
    response.setHeader("Cache-Control", "no-store");
    table.write(wave, sheet, labels.equals("yes"), response.getOutputStream());
  }

  @PostMapping(WavePages.WAVE + "/ties.csv")
  void ties(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Wave wave = waves.get(who, id);
    if (!ties.asksForTies(wave)) {
      throw new Absent("Nobody was asked for their partners in this wave.");
    }
    table.tell(who, wave);
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"ties.csv\"");
    response.setHeader("Cache-Control", "no-store");
    ties.write(wave, response.getOutputStream());
  }

  @PostMapping(WavePages.WAVE + "/answers")
  Object take(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Wave wave = waves.get(who, id);
    if (file == null || !UploadedFile.isThere(file)) {
      return parts.page(wave, "", ErrorSummary.of("file", "Choose the file with the answers"));
    }
    try {
      ResponseImport.Outcome outcome =
          UploadedFile.read(file, path -> incoming.take(who, id, path));
      if (outcome.problems().isEmpty()) {
        return SeeOther.to("/waves/" + id + "/results");
      }
      return parts.page(
          wave,
          "",
          new ErrorSummary(
              outcome.problems().stream()
                  .map(problem -> new ErrorSummary.Problem("file", problem))
                  .toList()));
    } catch (WrongFile wrong) {
      return parts.page(wave, "", ErrorSummary.of("file", String.valueOf(wrong.getMessage())));
    }
  }
}
