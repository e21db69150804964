package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Paging;

/**
 * The search page, before and after a search.
 *
 * @param text what was typed
 * @param near the postcode that was typed
 * @param sentence how many were found, or "" before a search
 * @param didYouMean a sentence about what was understood, or ""
 * @param results this page of them
 * @param paging the way to the other pages
 * @param filters ways to narrow the results
 * @param narrowed whether any filter is on
 * @param clearAddress the same search without filters
 * @param units the switch between miles and kilometres
 * @param downloads all results as files
 * @param errors what to put right
 */
public record SearchPage(
    String text,
    String near,
    String sentence,
    String didYouMean,
    List<ResultLine> results,
    Paging paging,
    List<Filter> filters,
    boolean narrowed,
    String clearAddress,
    Units units,
    List<Download> downloads,
    ErrorSummary errors)
    implements Page {

  /**
   * The unit of distances, and the way to the other.
   *
   * @param code for the form
   * @param other the words of the link
   * @param otherAddress the same search in the other unit
   */
  public record Units(String code, String other, String otherAddress) {}

  public SearchPage {
    results = List.copyOf(results);
    filters = List.copyOf(filters);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "directory/search";
  }

  @Override
  public Layout layout() {
    String title = text.isEmpty() ? "Find an organisation" : text + " – Find";
    return Layout.of(Section.FIND, errors.problems().isEmpty() ? title : "Error: " + title)
        .describedAs("Find a school, college, trust or other organisation.")
        .withScripts("js/suggest.js", "js/focus.js");
  }

  /** Whether a search was made. */
  public boolean searched() {
    return !sentence.isEmpty();
  }

  /** The index is a step behind the data for a moment after an import, so nothing is kept. */
  @Override
  public boolean settled() {
    return false;
  }
}
