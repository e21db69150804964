package org.crossroads.platform.networks.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One member of a network in its table and files.
 *
 * @param standing where it stands between others, or null while that is being measured
 */
record MemberRow(InstitutionInNetwork member, @Nullable Standing standing) {

  static List<MemberRow> listOf(
      List<InstitutionInNetwork> members, Optional<List<Standing>> standings) {
    return IntStream.range(0, members.size())
        .mapToObj(
            i -> new MemberRow(members.get(i), standings.map(list -> list.get(i)).orElse(null)))
        .toList();
  }

  double between() {
    return standing == null ? -1 : standing.between();
  }

  int brokenOff() {
    return standing == null ? -1 : standing.brokenOff();
  }
}
