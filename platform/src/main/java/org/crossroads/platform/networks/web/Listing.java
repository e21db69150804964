package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * One way of listing members of a network: some rows on each page, all of them in a file.
 *
 * @param kind which tab it is
 * @param title as "Who bridges"
 * @param rowsOnPage how many rows a page has
 * @param sheet the columns of the file
 */
record Listing<R>(NetworkTab.Kind kind, String title, int rowsOnPage, Sheet<R> sheet) {

  /**
   * One page of it.
   *
   * @param rows all rows
   * @param table makes the table of those on this page
   */
  ListingPage page(
      ScopeNetwork network,
      Query query,
      List<R> rows,
      List<String> sentences,
      Function<List<R>, Table> table,
      boolean settled) {
    Paging paging =
        new Paging(
            query.pageNumber(),
            rowsOnPage,
            rows.size(),
            page -> kind.address(network, page == 1 ? "" : "page=" + page));
    return new ListingPage(
        NetworkHead.of(network, kind, title + " in " + network.scope().name(), query.sorting()),
        sentences,
        table.apply(rows.stream().skip(paging.skipped()).limit(rowsOnPage).toList()),
        paging,
        Download.usual(
            kind.path(network), network.layers().query(), Words.count(rows.size(), "row", "rows")),
        settled);
  }

  /** All rows as a file. */
  void send(String format, ScopeNetwork network, List<R> rows, HttpServletResponse response)
      throws IOException {
    String name =
        title.toLowerCase(Locale.ROOT).replace(' ', '-')
            + "-"
            + network.scope().code().replace(',', '-');
    SheetDownload.send(format, name, sheet, rows, response);
  }
}
