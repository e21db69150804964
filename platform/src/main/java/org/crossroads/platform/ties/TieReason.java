package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Why organisations are tied. */
public sealed interface TieReason {

  /** The layer that the ties belong to. */
  TieKind kind();

  /** How sure they are. */
  TieState state();

  /** What each single tie weighs. */
  double weight();

  /** Who says so: a register, a file, a survey. */
  String source();

  /**
   * All members of one group are tied with each other, each tie weighing 1/(members − 1): so a
   * group weighs 1 for each of its members, however big it is.
   *
   * @param kind the layer
   * @param id the same for the same group in every reading: of its own entry, or of the partnership
   * @param groupId the group's own entry, or null if it has none
   * @param groupName what people call it
   * @param members those that are there today, at least two, each once
   * @param source who says so
   */
  record SharedGroup(
      TieKind kind,
      UUID id,
      @Nullable OrganisationId groupId,
      String groupName,
      List<Member> members,
      String source)
      implements TieReason {
    public SharedGroup {
      members = List.copyOf(members);
      if (members.size() < 2) {
        throw new IllegalArgumentException(groupName + " ties nobody: it has one member.");
      }
    }

    @Override
    public TieState state() {
      return TieState.CONFIRMED;
    }

    @Override
    public double weight() {
      return 1.0 / (members.size() - 1);
    }
  }

  /**
   * One member of a group.
   *
   * @param id the organisation as it is today
   * @param joinedOn since when, or null if nobody wrote it down
   * @param carried whether a predecessor of it is the one that joined
   */
  record Member(OrganisationId id, @Nullable LocalDate joinedOn, boolean carried) {}

  /**
   * One of two organisations, or each, said that it works with the other.
   *
   * @param kind the layer
   * @param one the first to say so, as it is today
   * @param other the one it named, as it is today
   * @param strengthByOne what the first said, 1–5, or null if it gave no strength
   * @param strengthByOther what the second said, 0–5, or null if it said nothing or gave none
   * @param fromOn the first day that anyone gave, or null
   * @param toOn the last day, or null if it goes on
   * @param source who collected it
   * @param state from both statements and the day
   */
  record Statement(
      TieKind kind,
      OrganisationId one,
      OrganisationId other,
      @Nullable Integer strengthByOne,
      @Nullable Integer strengthByOther,
      @Nullable LocalDate fromOn,
      @Nullable LocalDate toOn,
      String source,
      TieState state)
      implements TieReason {

    @Override
    public double weight() {
      return 1;
    }
  }
}
