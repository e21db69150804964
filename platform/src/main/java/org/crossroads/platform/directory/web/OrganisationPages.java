package org.crossroads.platform.directory.web;

import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one organisation, and the ways to it by number. */
@Controller
class OrganisationPages {
  private final Organisations organisations;
  private final Lineage lineage;
  private final OrganisationRelations relations;

  OrganisationPages(Organisations organisations, Lineage lineage, OrganisationRelations relations) {
    this.organisations = organisations;
    this.lineage = lineage;
    this.relations = relations;
  }

  @GetMapping("/organisations/{id:[0-9a-fA-F-]+}")
  Page organisation(@PathVariable String id) {
    return OrganisationId.parse(id)
        .flatMap(organisations::find)
        .map(this::page)
        .orElseThrow(() -> new Absent("There is no organisation with the id " + id + "."));
  }

  @GetMapping("/organisations/urn/{urn:[0-9]{1,9}}")
  RedirectView byUrn(@PathVariable int urn) {
    return organisations
        .findByUrn(urn)
        .map(OrganisationPages::redirect)
        .orElseThrow(() -> new Absent("There is no institution with the URN " + urn + "."));
  }

  @GetMapping("/organisations/uid/{uid:[0-9]{1,9}}")
  RedirectView byUid(@PathVariable String uid) {
    return organisations
        .findByUid(uid)
        .map(OrganisationPages::redirect)
        .orElseThrow(() -> new Absent("There is no group with the UID " + uid + "."));
  }

  private OrganisationPage page(Organisation organisation) {
    LineageTimeline timeline = lineage.timelineOf(organisation.id());
    return new OrganisationPage(
        layout(organisation),
        organisation.name(),
        detail(organisation),
        StatusTags.of(organisation.status()),
        OrganisationNotices.of(organisation, timeline),
        OrganisationFacts.of(organisation),
        relations.belonging(organisation),
        OrganisationTimeline.of(timeline, organisation.id()),
        relations.more(organisation),
        Download.usual("/organisations/" + organisation.id(), "", ""),
        provenance(organisation),
        relations.settled());
  }

  private static Layout layout(Organisation organisation) {
    Layout layout =
        Layout.of(Section.FIND, organisation.name())
            .describedAs(organisation.name() + ": " + detail(organisation))
            .under(new Crumb("Find", "/organisations"));
    String areaCode = organisation.location().areaCode();
    String areaName = organisation.location().areaName();
    return areaCode == null || areaName == null
        ? layout
        : layout.under(new Crumb(areaName, "/areas/" + areaCode));
  }

  private static String detail(Organisation organisation) {
    String type = organisation.type().name();
    return ResultLines.dotted(
        type == null ? organisation.kind().label() : type,
        OrganisationFacts.applicable(organisation.phase()),
        organisation.address().town());
  }

  private static String provenance(Organisation organisation) {
    String source = FileKind.labelOf(organisation.provenance().source());
    return "This is what “"
        + source
        + "” says as of "
        + Words.date(organisation.provenance().asOf())
        + ".";
  }

  private static RedirectView redirect(Organisation organisation) {
    return new RedirectView("/organisations/" + organisation.id());
  }
}
