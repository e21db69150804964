package org.crossroads.platform.networks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A {@link CountryPanel} as bytes for the database, and back. */
final class PanelBytes {
  private static final int LAYOUT = 1;

  private PanelBytes() {}

  static byte[] write(CountryPanel panel) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new DataOutputStream(
            new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 16))) {
      out.writeInt(LAYOUT);
      out.writeInt(panel.size());
      for (int v = 0; v < panel.size(); v++) {
        out.writeDouble(panel.between(v));
        out.writeDouble(panel.constraint(v).orElse(Double.NaN));
        out.writeInt(panel.brokenOff(v));
        out.writeInt(panel.core(v));
        out.writeInt(panel.community(v));
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
  static @Nullable CountryPanel read(byte[] bytes, int organisations) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return in.readInt() == LAYOUT && in.readInt() == organisations
          ? read(in, organisations)
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryPanel read(DataInputStream in, int n) throws IOException {
    double[] between = new double[n];
    double[] constraint = new double[n];
    int[] brokenOff = new int[n];
    int[] core = new int[n];
    int[] community = new int[n];
    long[] openPairs = new long[n];
    float[] x = new float[n];
    float[] y = new float[n];
    for (int v = 0; v < n; v++) {
      between[v] = in.readDouble();
      constraint[v] = in.readDouble();
      brokenOff[v] = in.readInt();
      core[v] = in.readInt();
      community[v] = in.readInt();
      openPairs[v] = in.readLong();
      x[v] = in.readFloat();
      y[v] = in.readFloat();
    }
    return new CountryPanel(between, constraint, brokenOff, core, community, openPairs, x, y);
  }
}
