package org.crossroads.platform.networkfiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossroads.platform.files.WrongFile;

/**
 * A network as its files state it, and what in them was not taken. Immutable.
 *
 * @param directed whether each tie is what {@code from} says of {@code to}
 * @param weighted whether the file of ties has weights
 * @param listed whether the files list the organisations, so that those without a tie are known
 * @param columns the names of what else is known of organisations
 * @param organisations numbered 0…n−1 in the order in which the files name them
 * @param ties in the order in which the file names them
 * @param reading what was read and what was left out
 */
public record FileNetwork(
    boolean directed,
    boolean weighted,
    boolean listed,
    List<String> columns,
    List<FileOrganisation> organisations,
    List<FileTie> ties,
    Reading reading) {

  /**
   * What was read and what was left out.
   *
   * @param rows rows of ties that were read
   * @param selfTies rows that tied an organisation to itself
   * @param repeats rows that said again what another had said
   * @param wrong rows of either file with something wrong in them
   * @param notTaken the rows left out, as they stand in the files: the first thousand
   * @param notes what else a reader should know, in sentences
   */
  public record Reading(
      int rows, int selfTies, int repeats, int wrong, List<NotTaken> notTaken, List<String> notes) {
    public Reading {
      notTaken = List.copyOf(notTaken);
      notes = List.copyOf(notes);
    }
  }

  public FileNetwork {
    columns = List.copyOf(columns);
    organisations = List.copyOf(organisations);
    ties = List.copyOf(ties);
  }

  /** Finds the place of a further column, without regard to case and spaces around it. */
  public Optional<Integer> findColumn(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).strip().equalsIgnoreCase(name.strip())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the numbers of organisations.
   *
   * @throws WrongFile naming the ids that are not here
   */
  public int[] numbersOf(Collection<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int v = 0; v < organisations.size(); v++) {
      numbers.put(organisations.get(v).id(), v);
    }
    Set<String> unknown = new LinkedHashSet<>(ids);
    unknown.removeAll(numbers.keySet());
    if (!unknown.isEmpty()) {
      throw new WrongFile(
          "The network has no organisation with the id \"%s\". Ids are written as in the files, for example \"%s\"."
              .formatted(
                  String.join("\", \"", unknown),
                  organisations.isEmpty() ? "" : organisations.getFirst().id()));
    }
    return ids.stream().distinct().mapToInt(numbers::get).toArray();
  }

  /** The same network without some of its organisations and their ties. */
  public FileNetwork without(int... numbers) {
    int[] next = new int[organisations.size()];
    for (int number : numbers) {
      next[number] = -1;
    }
    List<FileOrganisation> left = new ArrayList<>();
    for (int v = 0; v < next.length; v++) {
      if (next[v] == 0) {
        next[v] = left.size();
        left.add(organisations.get(v));
      }
    }
    List<FileTie> among =
        ties.stream()
            .filter(tie -> next[tie.from()] >= 0 && next[tie.to()] >= 0)
            .map(tie -> new FileTie(next[tie.from()], next[tie.to()], tie.weight(), tie.kind()))
            .toList();
    return new FileNetwork(directed, weighted, listed, columns, left, among, reading);
  }
}
