package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Changes;
import org.crossroads.platform.networks.NetworkChanges;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.networks.SnapshotLine;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in a network between two snapshots. */
@Controller
class ChangesController {
  private static final int ROWS = 50;

  private static final Sheet<Changes.Pair> SHEET =
      Sheet.of(
          "What changed",
          column("what", row -> row.kind().code()),
          column("one_id", row -> row.one().value()),
          column("one_name", Changes.Pair::oneName),
          column("other_id", row -> row.other().value()),
          column("other_name", Changes.Pair::otherName),
          column("why", Changes.Pair::why));

  private final Networks networks;
  private final NetworkChanges changes;
  private final AreaNetworks layers;

  ChangesController(Networks networks, NetworkChanges changes, AreaNetworks layers) {
    this.networks = networks;
    this.changes = changes;
    this.layers = layers;
  }

  @GetMapping(NetworkController.NETWORK + "/changes")
  ChangesPage show(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to,
      Query query) {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    List<SnapshotLine> snapshots = changes.snapshots();
    if (snapshots.size() < 2) {
      return ChangesTables.nothingToCompare(head(network, query), networks.isCurrent());
    }
    // Unless somebody chooses: the latest with the one before it.
    int first = from == null ? snapshots.get(1).id() : from;
    int second = to == null ? snapshots.getFirst().id() : to;
    Changes found = changes.compare(network, first, second);
    String chosen = "from=" + found.from().id() + "&to=" + found.to().id();
    Paging paging =
        new Paging(
            query.pageNumber(),
            ROWS,
            found.pairs().size(),
            page ->
                NetworkTab.Kind.CHANGES.address(network, chosen, page == 1 ? "" : "page=" + page));
    return new ChangesPage(
        head(
            network,
            query,
            new LayerForm.Kept("from", Integer.toString(found.from().id())),
            new LayerForm.Kept("to", Integer.toString(found.to().id()))),
        ChangesTables.choice("from", "Earlier", snapshots, found.from().id()),
        ChangesTables.choice("to", "Later", snapshots, found.to().id()),
        query.kept(),
        ChangesTables.sentences(network, found),
        ChangesTables.measures(found),
        ChangesTables.pairs(found.pairs().stream().skip(paging.skipped()).limit(ROWS).toList()),
        paging,
        Download.usual(
            NetworkTab.Kind.CHANGES.path(network),
            Query.address("", network.layers().query(), chosen).substring(1),
            Words.count(found.pairs().size(), "row", "rows")),
        networks.isCurrent());
  }

  @GetMapping(NetworkController.NETWORK + "/changes.{format:csv|xlsx|json}")
  void download(
      @PathVariable String code,
      @PathVariable String format,
      @RequestParam int from,
      @RequestParam int to,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    SheetDownload.send(
        format,
        "what-changed-" + network.scope().code().replace(',', '-'),
        SHEET,
        changes.compare(network, from, to).pairs(),
        response);
  }

  private static NetworkHead head(ScopeNetwork network, Query query, LayerForm.Kept... kept) {
    return NetworkHead.of(
        network,
        NetworkTab.Kind.CHANGES,
        "What changed in " + network.scope().name(),
        query.sorting(),
        kept);
  }
}
