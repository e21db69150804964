package org.crossroads.platform.networks.web;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * The network of an area, a group, a partnership or England: sentences, table, partners, drawing.
 *
 * @param head what all its pages have
 * @param table this page of the members
 * @param paging the way to the others
 * @param partners the partners of whom the reader chose
 * @param waiting how far the measuring is, or "" when it is done
 * @param pictureAddress the drawing as a picture, or "" while it is being laid out
 * @param drawingAddress what the script of the drawing fetches
 * @param partnersAddress the address of somebody's partners but for the id
 * @param downloads what the page shows, as files
 * @param settled whether it follows from the present data
 */
public record NetworkPage(
    NetworkHead head,
    Table table,
    Paging paging,
    Optional<PartnerList> partners,
    String waiting,
    String pictureAddress,
    String drawingAddress,
    String partnersAddress,
    List<Download> downloads,
    boolean settled)
    implements Page {

  public NetworkPage {
    downloads = List.copyOf(downloads);
  }

  /** What the drawing shows, for people who cannot see it. */
  public String pictureText() {
    return "Drawing of the network of %s; the table has the same facts."
        .formatted(head.network().scope().name());
  }

  @Override
  public String template() {
    return "networks/network";
  }

  @Override
  public Layout layout() {
    List<String> sentences = head.network().sentences();
    return head.layout()
        .describedAs(sentences.isEmpty() ? "" : sentences.getFirst())
        .withScripts(
            "vendor/graphology-0.26.0/graphology.umd.min.js",
            "vendor/sigma-3.0.3/sigma.min.js",
            "js/network.js");
  }
}
