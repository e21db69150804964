package org.crossroads.platform.grid.web;

import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.signposts.SignpostKind;
import org.crossroads.platform.grid.signposts.Signposts;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Examples of effective practice and resources for the dimensions of a grid. */
@Controller
class SignpostPages {
  private static final String SIGNPOSTS = "/grids/{code:[a-z0-9-]{1,40}}/signposts";

  private final Grids grids;
  private final Signposts signposts;

  SignpostPages(Grids grids, Signposts signposts) {
    this.grids = grids;
    this.signposts = signposts;
  }

  @GetMapping(SIGNPOSTS)
  SignpostsPage list(Who who, @PathVariable String code) {
    return page(who, get(code), SignpostForm.empty(), ErrorSummary.none());
  }

  @PostMapping(SIGNPOSTS)
  Object add(Who.SignedIn who, @PathVariable String code, @ModelAttribute SignpostForm form) {
    Grid grid = get(code);
    if (!signposts.mayAdd(who)) {
      throw new Absent("There is no page at this address.");
    }
    ErrorSummary errors = form.problems(grid);
    if (!errors.problems().isEmpty()) {
      return page(who, grid, form, errors);
    }
    signposts.add(
        who,
        grid,
        form.dimension(),
        SignpostKind.find(form.kind()).orElseThrow(),
        form.title(),
        form.address(),
        form.note());
    return SeeOther.to("/grids/" + code + "/signposts#" + form.dimension());
  }

  @PostMapping(SIGNPOSTS + "/{id:[0-9a-f-]{36}}/removal")
  Object remove(Who.SignedIn who, @PathVariable String code, @PathVariable UUID id) {
    signposts.remove(who, get(code), id);
    return SeeOther.to("/grids/" + code + "/signposts");
  }

  private SignpostsPage page(Who who, Grid grid, SignpostForm form, ErrorSummary errors) {
    return new SignpostsPage(grid, signposts.list(grid), signposts.mayAdd(who), form, errors);
  }

  private Grid get(String code) {
    return grids
        .find(code)
        .orElseThrow(() -> new Absent("There is no grid “" + code + "”. Maybe see /grids."));
  }
}
