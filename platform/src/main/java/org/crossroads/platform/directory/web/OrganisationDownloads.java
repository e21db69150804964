package org.crossroads.platform.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of one organisation says, as a file. */
@Controller
class OrganisationDownloads {
  private final Organisations organisations;
  private final OrganisationFile facts;
  private final DownloadFile file;

  OrganisationDownloads(Organisations organisations, OrganisationFile facts, DownloadFile file) {
    this.organisations = organisations;
    this.facts = facts;
    this.file = file;
  }

  @GetMapping("/organisations/{id:[0-9a-fA-F-]+}" + DownloadFile.FORMAT)
  void organisation(
      @PathVariable String id, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    Organisation organisation =
        OrganisationId.parse(id)
            .flatMap(organisations::find)
            .orElseThrow(() -> new Absent("There is no organisation with the id " + id + "."));
    file.send(
        format,
        DownloadFile.slug(organisation.name()) + "-" + organisation.provenance().asOf(),
        OrganisationFile.SHEET,
        facts.of(organisation),
        response);
  }
}
