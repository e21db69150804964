package org.crossroads.platform.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a file has the columns of its layout.
 *
 * @param slots for each column of the file the place in the layout's list of columns read, or −1
 * @param present the columns of the layout that the file has
 * @param unknown columns that the layout does not know, as the file names them
 * @param endless whether rows may have more cells than there are names
 */
record TableHeader(
    List<Integer> slots, List<String> present, List<String> unknown, boolean endless) {

  static TableHeader of(String file, TableLayout layout, List<String> names) {
    List<String> read = layout.read();
    Map<String, Integer> slotOf = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      slotOf.put(TableLayout.key(read.get(i)), i);
    }
    List<String> ignored = layout.ignored().stream().map(TableLayout::key).toList();
    List<Integer> slots = new ArrayList<>();
    boolean[] taken = new boolean[read.size()];
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      String key = TableLayout.key(name);
      Integer slot = slotOf.get(key);
      if (slot == null) {
        slots.add(-1);
        if (!key.isEmpty()
            && !ignored.contains(key)
            && !key.equals(TableLayout.key(layout.endlessLast()))) {
          unknown.add(shortened(name));
        }
      } else if (taken[slot]) {
        throw new WrongFile(
            "\"%s\" has the column \"%s\" twice. Remove or rename one of them."
                .formatted(file, read.get(slot)));
      } else {
        taken[slot] = true;
        slots.add(slot);
      }
    }
    requireAll(file, layout, names, taken);
    List<String> present = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        present.add(read.get(i));
      }
    }
    boolean endless =
        !names.isEmpty()
            && TableLayout.key(names.getLast()).equals(TableLayout.key(layout.endlessLast()));
    return new TableHeader(List.copyOf(slots), List.copyOf(present), List.copyOf(unknown), endless);
  }

  boolean has(String column) {
    return present.contains(column);
  }

  private static void requireAll(
      String file, TableLayout layout, List<String> names, boolean[] taken) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < layout.required().size(); i++) {
      if (!taken[i]) {
        missing.add("\"" + layout.required().get(i) + "\"");
      }
    }
    if (!missing.isEmpty()) {
      throw new WrongFile(
          "\"%s\" is not a %s: it has no column %s. Its first row has %s."
              .formatted(file, layout.thing(), String.join(", ", missing), list(names)));
    }
  }

  private static String list(List<String> names) {
    int shown = Math.min(8, names.size());
    StringBuilder list = new StringBuilder();
    for (String name : names.subList(0, shown)) {
      list.append(list.isEmpty() ? "" : ", ").append('"').append(shortened(name)).append('"');
    }
    return names.size() > shown
        ? list + " and " + (names.size() - shown) + " more"
        : list.toString();
  }

  private static String shortened(String name) {
    String clean = name.strip().replace('\0', '\uFFFD').replace(LineGuard.CUT, '…');
    return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
  }
}
