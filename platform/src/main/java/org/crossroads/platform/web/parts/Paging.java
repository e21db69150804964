package org.crossroads.platform.web.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.crossroads.platform.web.Words;

/**
 * Which page of a long list this is, and the way to the others.
 *
 * @param number this page, from 1
 * @param size things on a full page
 * @param total things on all pages
 * @param address the address of a page
 */
public record Paging(int number, int size, long total, IntFunction<String> address) {

  /** A link to another page, or a gap between links. */
  public sealed interface Step {
    /** A page. */
    record To(int page, String address, boolean current) implements Step {}

    /** Pages left out. */
    record Gap() implements Step {}
  }

  public Paging {
    if (size < 1) {
      throw new IllegalArgumentException("A page holds at least one thing, not " + size + ".");
    }
    number = Math.clamp(number, 1, pagesOf(total, size));
  }

  /** How many pages there are; an empty list has one. */
  public int pages() {
    return pagesOf(total, size);
  }

  /** Things before the first of this page. */
  public int skipped() {
    return (number - 1) * size;
  }

  /** The address of the page before this one, or "". */
  public String previous() {
    return number > 1 ? address.apply(number - 1) : "";
  }

  /** The address of the page after this one, or "". */
  public String next() {
    return number < pages() ? address.apply(number + 1) : "";
  }

  /** 21 to 40 of 1,234. */
  public String range() {
    long last = Math.min(total, (long) number * size);
    return Words.number(Math.min(total, skipped() + 1L))
        + " to "
        + Words.number(last)
        + " of "
        + Words.number(total);
  }

  /** The first, the last and those around this one. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= pages(); page++) {
      if (page == 1 || page == pages() || Math.abs(page - number) <= 1) {
        if (page - before > 1) {
          steps.add(new Step.Gap());
        }
        steps.add(new Step.To(page, address.apply(page), page == number));
        before = page;
      }
    }
    return steps;
  }

  private static int pagesOf(long total, int size) {
    return Math.toIntExact(Math.max(1, (total + size - 1) / size));
  }
}
