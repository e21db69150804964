package org.crossroads.platform.networks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.networks.GroupInNetwork;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks that have pages of their own. */
@Controller
class NetworkListController {
  private static final int ROWS = 50;

  private final Networks networks;

  NetworkListController(Networks networks) {
    this.networks = networks;
  }

  @GetMapping("/networks")
  NetworkListPage show(@RequestParam(defaultValue = "") String q, Query query) {
    String words = q.strip().toLowerCase(Locale.ROOT);
    List<GroupInNetwork> found =
        networks.groups().stream()
            .filter(group -> group.scope().name().toLowerCase(Locale.ROOT).contains(words))
            .toList();
    Paging paging =
        new Paging(query.pageNumber(), ROWS, found.size(), page -> address(q.strip(), page));
    return new NetworkListPage(
        q.strip(),
        sentence(q.strip(), found.size()),
        table(found.stream().skip(paging.skipped()).limit(ROWS).toList()),
        paging,
        networks.isCurrent());
  }

  private static String address(String q, int page) {
    return Query.address(
        "/networks",
        q.isEmpty() ? "" : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8),
        page == 1 ? "" : "page=" + page);
  }

  private static String sentence(String q, int count) {
    String many =
        count == 1
            ? "1 trust, federation, other group or partnership has"
            : Words.count(count, "", "trusts, federations, other groups and partnerships")
                + " have";
    String naming = q.isEmpty() ? "" : " “" + q + "” in the name and";
    return "%s%s two or more open members%s."
        .formatted(
            Words.capital(many),
            naming,
            count == 0 && !q.isEmpty() ? "; maybe try fewer letters" : "");
  }

  private static Table table(List<GroupInNetwork> groups) {
    return new Table(
        "Groups and partnerships, the largest first",
        List.of(Column.of("Name"), Column.of("Kind of tie"), Column.numeric("Open members")),
        groups.stream()
            .map(group ->
                List.of(
                    Cell.link(group.scope().name(), "/networks/" + group.scope().code()),
                    Cell.text(group.kind()),
                    Cell.number(group.members())))
            .toList(),
        true);
  }
}
