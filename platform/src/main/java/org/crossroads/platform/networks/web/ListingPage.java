package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * Some members of a network, each with the reason why it is listed and what that stands on: who
 * bridges, who is left out.
 *
 * @param head what all pages of the network have
 * @param sentences what the table shows, first
 * @param table this page of them
 * @param paging the way to the others
 * @param downloads all of them as files
 * @param settled whether it follows from the present data
 */
public record ListingPage(
    NetworkHead head,
    List<String> sentences,
    Table table,
    Paging paging,
    List<Download> downloads,
    boolean settled)
    implements Page {

  public ListingPage {
    sentences = List.copyOf(sentences);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "networks/listing";
  }

  @Override
  public Layout layout() {
    return head.layoutBelow().describedAs(sentences.getFirst());
  }
}
