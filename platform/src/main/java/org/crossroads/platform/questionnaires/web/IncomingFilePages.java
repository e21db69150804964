package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnaires.results.ResponseImport;
import org.crossroads.platform.questionnaires.waves.FrameFile;
import org.crossroads.platform.questionnaires.waves.FrameFileReader;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.UploadedFile;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The frame and the answers of a wave from files: all of a file, or nothing. */
@Controller
class IncomingFilePages {
  private static final int MOST_NAMED = 50;
  private static final String BY_COMMAND =
      ", or ask whoever runs this site to take it in with bin/crossroads import answers";

  private final Waves waves;
  private final Frames frames;
  private final FrameFileReader people;
  private final ResponseImport answers;
  private final WaveParts parts;

  IncomingFilePages(
      Waves waves, Frames frames, FrameFileReader people, ResponseImport answers, WaveParts parts) {
    this.waves = waves;
    this.frames = frames;
    this.people = people;
    this.answers = answers;
    this.parts = parts;
  }

  @PostMapping(WavePages.WAVE + "/frame-file")
  Object takePeople(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Wave wave = FramePages.named(waves.get(who, id));
    if (file == null || !UploadedFile.isThere(file)) {
      return problems(wave, "frame-file", List.of("Choose the file with the people"));
    }
    try {
      FrameFile read = UploadedFile.read(file, people::read);
      if (!read.problems().isEmpty()) {
        return problems(wave, "frame-file", read.problems());
      }
      frames.addFile(who, id, read.people());
      return SeeOther.to("/waves/" + id);
    } catch (WrongFile wrong) {
      return problems(wave, "frame-file", List.of(String.valueOf(wrong.getMessage())));
    }
  }

  @PostMapping(WavePages.WAVE + "/answers")
  Object takeAnswers(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Wave wave = waves.get(who, id);
    if (file == null || !UploadedFile.isThere(file)) {
      return problems(wave, "file", List.of("Choose the file with the answers"));
    }
    try {
      ResponseImport.Outcome outcome =
          UploadedFile.read(file, BY_COMMAND, path -> answers.take(who, id, path));
      return outcome.problems().isEmpty()
          ? SeeOther.to("/waves/" + id + "/results")
          : problems(wave, "file", outcome.problems());
    } catch (WrongFile wrong) {
      return problems(wave, "file", List.of(String.valueOf(wrong.getMessage())));
    }
  }

  private WavePage problems(Wave wave, String field, List<String> problems) {
    return parts.page(
        wave,
        "",
        new ErrorSummary(
            problems.stream()
                .limit(MOST_NAMED)
                .map(problem -> new ErrorSummary.Problem(field, problem))
                .toList()));
  }
}
