package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * What changed in a network between two snapshots.
 *
 * @param head what all pages of the network have
 * @param from the snapshots to choose the first from; without choices there are fewer than two
 * @param to the snapshots to choose the second from
 * @param kept what the form sends along
 * @param sentences what changed
 * @param measures side by side
 * @param pairs this page of the pairs that changed
 * @param paging the way to the others
 * @param downloads all pairs as files; empty when nothing is compared
 * @param settled whether it follows from the present data
 */
public record ChangesPage(
    NetworkHead head,
    Filter from,
    Filter to,
    List<LayerForm.Kept> kept,
    List<String> sentences,
    Table measures,
    Table pairs,
    Paging paging,
    List<Download> downloads,
    boolean settled)
    implements Page {

  public ChangesPage {
    kept = List.copyOf(kept);
    sentences = List.copyOf(sentences);
    downloads = List.copyOf(downloads);
  }

  /** Where the form leads. */
  public String address() {
    return NetworkTab.Kind.CHANGES.path(head.network());
  }

  @Override
  public String template() {
    return "networks/changes";
  }

  @Override
  public Layout layout() {
    return head.layoutBelow().describedAs(sentences.getFirst());
  }
}
