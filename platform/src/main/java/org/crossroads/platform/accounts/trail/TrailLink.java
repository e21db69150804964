package org.crossroads.platform.accounts.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the chain.
 *
 * @param number counts from 1 without gaps
 * @param at when, to the microsecond
 * @param entry what was done
 * @param previous the hash of the entry before
 */
record TrailLink(long number, Instant at, StoredEntry entry, Hash previous) {

  /**
   * An entry in the words of its columns, so that one which nobody understands any more can still
   * be verified.
   */
  record StoredEntry(
      String author,
      @Nullable String account,
      @Nullable String session,
      String event,
      String thingKind,
      String thingId,
      @Nullable String concerns,
      List<Change> changes) {

    StoredEntry {
      changes = changes.stream().sorted(Comparator.comparing(Change::field)).toList();
    }

    static StoredEntry of(TrailEntry entry) {
      SessionDigest session = entry.author() instanceof Author.Person who ? who.session() : null;
      Author.Person person = entry.author() instanceof Author.Person signedIn ? signedIn : null;
      return new StoredEntry(
          codeOf(entry.author()),
          person == null ? null : person.account().toString(),
          session == null ? null : session.hex(),
          entry.event().code(),
          entry.thing().kind().code(),
          entry.thing().id(),
          entry.concerns() == null ? null : entry.concerns().toString(),
          entry.changes());
    }

    private static String codeOf(Author author) {
      return switch (author) {
        case Author.Person person -> "person";
        case Author.Stranger stranger -> "stranger";
        case Author.Operator operator -> "operator";
        case Author.Site site -> "site";
      };
    }
  }

  /** The hash of this entry; every part goes in with its length, so that none can flow over. */
  Hash hash() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(number);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
      for (String part :
          new @Nullable String[] {
            entry.author(),
            entry.account(),
            entry.session(),
            entry.event(),
            entry.thingKind(),
            entry.thingId(),
            entry.concerns()
          }) {
        write(out, part);
      }
      out.writeInt(entry.changes().size());
      for (Change change : entry.changes()) {
        write(out, change.field());
        write(out, change.before());
        write(out, change.after());
      }
      write(out, previous.hex());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Hash.of(Sha256.digest().digest(bytes.toByteArray()));
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
