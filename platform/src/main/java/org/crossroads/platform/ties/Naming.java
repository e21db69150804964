package org.crossroads.platform.ties;

import java.util.List;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One organisation says that it works with another, and what the other says to that.
 *
 * @param by who named it
 * @param name of it
 * @param statedKind the kind of tie as it was stated, or ""
 * @param strength the greatest that it gave, 1–5, or null if it gave none
 * @param sources who collected it
 * @param reply what the named organisation says
 */
public record Naming(
    OrganisationId by,
    String name,
    String statedKind,
    @Nullable Integer strength,
    List<String> sources,
    Reply reply) {

  /** What a named organisation says. */
  public enum Reply {
    /** Nothing yet. */
    NONE,
    /** Its representatives say that there is such a tie. */
    CONFIRMED,
    /** Its representatives say that there is none. */
    DENIED,
    /** It named the other too when it was asked. */
    NAMED_TOO
  }

  public Naming {
    sources = List.copyOf(sources);
  }

  /** The layer of the network that it belongs to. */
  public TieKind kind() {
    return TieKind.ofStatement(statedKind);
  }

  /** What tells it from others that name the same organisation; letters, digits, dots, hyphens. */
  public String key() {
    return by + "." + kind().code();
  }
}
