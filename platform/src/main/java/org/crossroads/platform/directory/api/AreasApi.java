package org.crossroads.platform.directory.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Absent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The areas that other requests may name. */
@RestController
class AreasApi {
  private final Areas areas;
  private final Organisations organisations;

  AreasApi(Areas areas, Organisations organisations) {
    this.areas = areas;
    this.organisations = organisations;
  }

  /** All areas with a code of their own. */
  record AreaList(List<ListedArea> areas) {}

  /**
   * An area in a list.
   *
   * @param kind authority, region, custom or country
   */
  record ListedArea(String code, String name, String kind, boolean inEngland) {
    static ListedArea of(Area area) {
      return new ListedArea(
          area.code(), area.name(), area.kind().name().toLowerCase(Locale.ROOT), area.inEngland());
    }
  }

  /**
   * One area.
   *
   * @param authorities the codes of the local authorities that make it up
   * @param openInstitutions how many institutions are open there
   * @param organisations the address of its organisations
   */
  record AreaDetail(
      String code,
      String name,
      String kind,
      boolean inEngland,
      List<String> authorities,
      int openInstitutions,
      String organisations) {}

  @GetMapping("/api/v1/areas")
  AreaList list() {
    return new AreaList(
        Stream.of(areas.listRegions(), areas.listAuthorities())
            .flatMap(List::stream)
            .map(ListedArea::of)
            .toList());
  }

  @GetMapping("/api/v1/areas/{code}")
  AreaDetail one(@PathVariable String code) {
    Area area =
        areas
            .find(code)
            .orElseThrow(() -> new Absent("There is no area with the code “" + code + "”."));
    ListedArea listed = ListedArea.of(area);
    return new AreaDetail(
        listed.code(),
        listed.name(),
        listed.kind(),
        listed.inEngland(),
        area.authorityCodes(),
        organisations.countOpenInstitutionsIn(area),
        "/api/v1/organisations?area=" + area.code());
  }
}
