package org.crossroads.platform.networks;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CountryPanel} as bytes for the database, and back. Who is in which community stands
 * first, with ids, since the next panel begins from it.
 */
final class PanelBytes {
  private static final int LAYOUT = 2;

  private PanelBytes() {}

  static byte[] write(CountryPanel panel, TieNetwork network) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new DataOutputStream(
            new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 16))) {
      out.writeInt(LAYOUT);
      out.writeInt(panel.size());
      for (int v = 0; v < panel.size(); v++) {
        UUID id = network.organisation(v).id().value();
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        out.writeInt(panel.community(v));
      }
      for (int v = 0; v < panel.size(); v++) {
        out.writeDouble(panel.between(v));
        out.writeDouble(panel.constraint(v).orElse(Double.NaN));
        out.writeInt(panel.brokenOff(v));
        out.writeInt(panel.core(v));
        out.writeLong(panel.openPairs(v));
        out.writeFloat(panel.x(v));
        out.writeFloat(panel.y(v));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads it back.
   *
   * @return null if another release wrote it in another layout, or of another network
   */
  static @Nullable CountryPanel read(byte[] bytes, TieNetwork network) {
    int[] community = new int[network.size()];
    try (DataInputStream in = open(bytes)) {
      return in.readInt() == LAYOUT
              && in.readInt() == network.size()
              && readIds(in, network, community)
          ? read(in, community)
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over the community of each organisation; of none if another release wrote it. */
  static void eachCommunity(byte[] bytes, ObjIntConsumer<OrganisationId> consumer) {
    try (DataInputStream in = open(bytes)) {
      int n = in.readInt() == LAYOUT ? in.readInt() : 0;
      for (int v = 0; v < n; v++) {
        consumer.accept(readId(in), in.readInt());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataInputStream open(byte[] bytes) {
    return new DataInputStream(
        new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))));
  }

  private static OrganisationId readId(DataInputStream in) throws IOException {
    return new OrganisationId(new UUID(in.readLong(), in.readLong()));
  }

  private static boolean readIds(DataInputStream in, TieNetwork network, int[] community)
      throws IOException {
    for (int v = 0; v < community.length; v++) {
      if (!readId(in).equals(network.organisation(v).id())) {
        return false;
      }
      community[v] = in.readInt();
    }
    return true;
  }

  private static CountryPanel read(DataInputStream in, int[] community) throws IOException {
    int n = community.length;
    double[] between = new double[n];
    double[] constraint = new double[n];
    int[] brokenOff = new int[n];
    int[] core = new int[n];
    long[] openPairs = new long[n];
    float[] x = new float[n];
    float[] y = new float[n];
    for (int v = 0; v < n; v++) {
      between[v] = in.readDouble();
      constraint[v] = in.readDouble();
      brokenOff[v] = in.readInt();
      core[v] = in.readInt();
      openPairs[v] = in.readLong();
      x[v] = in.readFloat();
      y[v] = in.readFloat();
    }
    return new CountryPanel(between, constraint, brokenOff, core, community, openPairs, x, y);
  }
}
