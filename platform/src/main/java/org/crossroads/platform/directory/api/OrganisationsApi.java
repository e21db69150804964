package org.crossroads.platform.directory.api;

import java.net.URI;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.directory.search.SearchResults;
import org.crossroads.platform.web.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Organisations, searched and one by one. */
@RestController
class OrganisationsApi {
  private final OrganisationQuestion question;
  private final OrganisationSearch search;
  private final Organisations organisations;
  private final Memberships memberships;
  private final Lineage lineage;

  OrganisationsApi(
      OrganisationQuestion question,
      OrganisationSearch search,
      Organisations organisations,
      Memberships memberships,
      Lineage lineage) {
    this.question = question;
    this.search = search;
    this.organisations = organisations;
    this.memberships = memberships;
    this.lineage = lineage;
  }

  @GetMapping("/api/v1/organisations")
  OrganisationList list(@RequestParam MultiValueMap<String, String> parameters) {
    SearchQuery query = question.of(parameters);
    SearchResults results = search.search(query);
    return new OrganisationList(
        results.total(),
        results.totalIsExact(),
        query.limit(),
        query.offset(),
        next(query, results),
        results.hits().stream().map(ListedOrganisation::of).toList());
  }

  /** An id of ours; a URN or a group's UID is answered with the way to it. */
  @GetMapping("/api/v1/organisations/{id}")
  ResponseEntity<?> one(@PathVariable String id) {
    if (id.matches("\\d{1,9}")) {
      Organisation found =
          organisations
              .findByUrn(Integer.parseInt(id))
              .or(() -> organisations.findByUid(id))
              .orElseThrow(
                  () -> new Absent("There is no organisation with the number " + id + "."));
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(URI.create("/api/v1/organisations/" + found.id()))
          .build();
    }
    return OrganisationId.parse(id)
        .flatMap(organisations::find)
        .map(this::detail)
        .map(ResponseEntity::ok)
        .orElseThrow(() -> new Absent("There is no organisation with the id “" + id + "”."));
  }

  private OrganisationDetail detail(Organisation organisation) {
    OrganisationId id = organisation.id();
    return OrganisationDetail.of(
        organisation,
        organisations.list(java.util.List.of(id)).getFirst(),
        memberships.listGroupsOf(id),
        lineage.timelineOf(id),
        lineage.currentOf(id));
  }

  private static @Nullable String next(SearchQuery query, SearchResults results) {
    int offset = query.offset() + query.limit();
    return offset >= results.total()
        ? null
        : ServletUriComponentsBuilder.fromCurrentRequest()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("offset", offset)
            .toUriString();
  }
}
