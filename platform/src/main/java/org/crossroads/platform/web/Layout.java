package org.crossroads.platform.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame around a page. Start with {@link #of} and add what the page needs.
 *
 * @param section the part of the site that the navigation marks
 * @param title what the page is, without the name of the site
 * @param description one sentence for search engines and link previews, or ""
 * @param crumbs the way here, without the page itself; empty on the home page
 * @param scripts ES modules under {@code static/}, such as {@code js/suggest.js}
 * @param styles style sheets under {@code static/} beyond those of the site
 */
public record Layout(
    Section section,
    String title,
    String description,
    List<Crumb> crumbs,
    List<String> scripts,
    List<String> styles) {

  public Layout {
    crumbs = List.copyOf(crumbs);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  /** A frame with the home page as its only breadcrumb. */
  public static Layout of(Section section, String title) {
    List<Crumb> home = section == Section.HOME ? List.of() : List.of(new Crumb("Home", "/"));
    return new Layout(section, title, "", home, List.of(), List.of());
  }

  /** The same with a description. */
  public Layout describedAs(String sentence) {
    return new Layout(section, title, sentence, crumbs, scripts, styles);
  }

  /** The same with further steps of the way here. */
  public Layout under(Crumb... more) {
    return new Layout(section, title, description, with(crumbs, List.of(more)), scripts, styles);
  }

  /** The same with further scripts. */
  public Layout withScripts(String... more) {
    return new Layout(section, title, description, crumbs, with(scripts, List.of(more)), styles);
  }

  /** The same with further style sheets. */
  public Layout withStyles(String... more) {
    return new Layout(section, title, description, crumbs, scripts, with(styles, List.of(more)));
  }

  /** The title as browsers show it. */
  public String fullTitle() {
    return title.equals(Site.NAME) ? Site.NAME : title + " – " + Site.NAME;
  }

  private static <T> List<T> with(List<T> list, List<T> more) {
    List<T> longer = new ArrayList<>(list);
    longer.addAll(more);
    return longer;
  }
}
