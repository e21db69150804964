package org.crossroads.platform.networks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.ties.TieNature;

/** {@link KeptTies} as bytes for the database, and back. The same ties give the same bytes. */
final class KeptTiesBytes {
  private static final int LAYOUT = 1;

  private KeptTiesBytes() {}

  static byte[] write(KeptTies ties) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(LAYOUT);
      out.writeInt(ties.organisations().size());
      for (OrganisationId id : ties.organisations()) {
        out.writeLong(id.value().getMostSignificantBits());
        out.writeLong(id.value().getLeastSignificantBits());
      }
      new Writing(out).write(ties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Kinds are written where they are first met and by number after that. */
  private static final class Writing {
    private final DataOutputStream out;
    private final Map<TieKind, Integer> kinds = new HashMap<>();

    Writing(DataOutputStream out) {
      this.out = out;
    }

    void write(KeptTies ties) throws IOException {
      out.writeInt(ties.groups().size());
      for (KeptTies.Group group : ties.groups()) {
        kind(group.kind());
        out.writeUTF(group.name());
        out.writeInt(group.members().length);
        for (int member : group.members()) {
          out.writeInt(member);
        }
      }
      out.writeInt(ties.statements().size());
      for (KeptTies.Statement statement : ties.statements()) {
        kind(statement.kind());
        out.writeInt(statement.one());
        out.writeInt(statement.other());
        out.writeBoolean(statement.confirmed());
        out.writeByte(statement.strength());
      }
    }

    private void kind(TieKind kind) throws IOException {
      Integer number = kinds.putIfAbsent(kind, kinds.size());
      out.writeInt(number == null ? kinds.size() - 1 : number);
      if (number == null) {
        out.writeUTF(kind.code());
        out.writeUTF(kind.label());
        out.writeUTF(kind.nature().name());
      }
    }
  }

  /**
   * Reads them back.
   *
   * @throws IllegalStateException if another release wrote them in another layout
   */
  static KeptTies read(byte[] bytes) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      int layout = in.readInt();
      if (layout != LAYOUT) {
        throw new IllegalStateException("The ties of a snapshot have layout " + layout + ".");
      }
      int size = in.readInt();
      List<OrganisationId> ids = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        ids.add(new OrganisationId(new UUID(in.readLong(), in.readLong())));
      }
      return new Reading(in).read(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reading {
    private final DataInputStream in;
    private final List<TieKind> kinds = new ArrayList<>();

    Reading(DataInputStream in) {
      this.in = in;
    }

    KeptTies read(List<OrganisationId> ids) throws IOException {
      List<KeptTies.Group> groups = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        TieKind kind = kind();
        String name = in.readUTF();
        int[] members = new int[in.readInt()];
        for (int i = 0; i < members.length; i++) {
          members[i] = in.readInt();
        }
        groups.add(new KeptTies.Group(kind, name, members));
      }
      List<KeptTies.Statement> statements = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        statements.add(
            new KeptTies.Statement(
                kind(), in.readInt(), in.readInt(), in.readBoolean(), in.readByte()));
      }
      return new KeptTies(ids, groups, statements);
    }

    private TieKind kind() throws IOException {
      int number = in.readInt();
      if (number == kinds.size()) {
        kinds.add(new TieKind(in.readUTF(), in.readUTF(), TieNature.valueOf(in.readUTF())));
      }
      return kinds.get(number);
    }
  }
}
