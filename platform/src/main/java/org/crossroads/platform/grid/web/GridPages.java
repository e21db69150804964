package org.crossroads.platform.grid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.GridFile;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.UploadedFile;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All grids, to read and take away; administrators add one by sending a file. */
@Controller
class GridPages {
  private static final String GRID = "/grids/{code:[a-z0-9-]{1,40}}";

  private final Grids grids;

  GridPages(Grids grids) {
    this.grids = grids;
  }

  @GetMapping("/grids")
  GridListPage list(Who who) {
    return new GridListPage(grids.list(), grids.mayAdd(who));
  }

  @GetMapping(GRID)
  GridPage grid(@PathVariable String code) {
    return new GridPage(get(code));
  }

  @GetMapping(GRID + ".{format:csv|xlsx|json}")
  void file(@PathVariable String code, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    Grid grid = get(code);
    SheetFormat as =
        SheetFormat.find(format)
            .orElseThrow(() -> new Absent("There is no file of the format " + format + "."));
    StudyPages.head(response, as.mediaType(), "grid-" + code + "." + as.extension());
    GridFile.SHEET.write(as, response.getOutputStream(), grid.dimensions()::forEach);
  }

  private Grid get(String code) {
    return grids
        .find(code)
        .orElseThrow(() -> new Absent("There is no grid “" + code + "”. Maybe see /grids."));
  }

  @GetMapping("/admin/grids/new")
  GridNewPage form(Who.SignedIn who) {
    requireMayAdd(who);
    return new GridNewPage(GridForm.empty(), ErrorSummary.none());
  }

  @PostMapping("/admin/grids")
  Object add(
      Who.SignedIn who,
      @ModelAttribute GridForm form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    requireMayAdd(who);
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    add(problems, "code", form.codeProblem());
    add(problems, "name", form.nameProblem());
    add(problems, "note", form.noteProblem());
    List<Dimension> dimensions = read(file, problems);
    if (problems.isEmpty()
        && !grids.add(who, new Grid(form.code(), form.name(), form.note(), dimensions))) {
      add(
          problems,
          "code",
          "There is a grid “%s” already, and grids never change. Choose another code."
              .formatted(form.code()));
    }
    return problems.isEmpty()
        ? SeeOther.to("/grids/" + form.code())
        : new GridNewPage(form, new ErrorSummary(problems));
  }

  private void requireMayAdd(Who who) {
    if (!grids.mayAdd(who)) {
      throw new Absent("There is no page at this address.");
    }
  }

  private static List<Dimension> read(
      @Nullable MultipartFile sent, List<ErrorSummary.Problem> problems) throws IOException {
    if (sent == null || !UploadedFile.isThere(sent)) {
      add(problems, "file", "Choose a file with the dimensions, as CSV.");
      return List.of();
    }
    try {
      GridFile.Read read = UploadedFile.read(sent, file -> GridFile.read(new InputFile(file)));
      read.refused().forEach(row -> add(problems, "file", sentence(row)));
      if (read.dimensions().isEmpty() && read.refused().isEmpty()) {
        add(problems, "file", "The file has no dimension. Write one a row.");
      }
      return read.dimensions();
    } catch (WrongFile wrong) {
      add(problems, "file", String.valueOf(wrong.getMessage()));
      return List.of();
    }
  }

  private static String sentence(RefusedRow row) {
    String where =
        row.column().isEmpty()
            ? "Row %d".formatted(row.row())
            : "Row %d, column “%s”".formatted(row.row(), row.column());
    String what = row.value().isEmpty() ? "" : " (“" + row.value() + "”)";
    return "%s%s: %s %s".formatted(where, what, row.reason(), row.advice());
  }

  private static void add(List<ErrorSummary.Problem> problems, String field, String sentence) {
    if (!sentence.isEmpty()) {
      problems.add(new ErrorSummary.Problem(field, sentence));
    }
  }
}
