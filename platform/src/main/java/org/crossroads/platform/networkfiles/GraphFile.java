package org.crossroads.platform.networkfiles;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The layout of one network that leaves as GraphML or GEXF, as {@code Sheet} is that of a table.
 *
 * <p>Nodes and edges stream. An attribute of nodes named {@code label} and one of edges named
 * {@code weight} are what other tools show as name and thickness.
 *
 * @param <N> what a node is made of
 * @param <E> what an edge is made of
 * @param id the name of the network within the file, without spaces
 * @param directed whether an edge leads from its source to its target only
 */
public record GraphFile<N, E>(String id, boolean directed, Nodes<N> nodes, Edges<E> edges) {
  static final String LABEL = "label";
  static final String WEIGHT = "weight";

  /** What a value of an attribute is. */
  public enum Type {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    TRUTH
  }

  /**
   * Something known of each node or edge.
   *
   * @param name lower case with underscores, or as a person's file names it
   * @param value null where it is not known
   */
  public record Attribute<R>(
      String name, Type type, Function<R, ? extends @Nullable Object> value) {
    public static <R> Attribute<R> text(
        String name, Function<R, ? extends @Nullable Object> value) {
      return new Attribute<>(name, Type.TEXT, value);
    }

    public static <R> Attribute<R> whole(
        String name, Function<R, ? extends @Nullable Number> value) {
      return new Attribute<>(name, Type.WHOLE_NUMBER, value);
    }

    public static <R> Attribute<R> decimal(
        String name, Function<R, ? extends @Nullable Number> value) {
      return new Attribute<>(name, Type.DECIMAL, value);
    }

    public static <R> Attribute<R> truth(
        String name, Function<R, ? extends @Nullable Boolean> value) {
      return new Attribute<>(name, Type.TRUTH, value);
    }
  }

  /**
   * The nodes.
   *
   * @param id unique in the file
   */
  public record Nodes<N>(Function<N, String> id, List<Attribute<N>> attributes) {
    public Nodes {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * The edges; a pair may have several.
   *
   * @param source the id of the node at one end
   * @param target the id of the node at the other end
   */
  public record Edges<E>(
      Function<E, String> source, Function<E, String> target, List<Attribute<E>> attributes) {
    public Edges {
      attributes = List.copyOf(attributes);
    }
  }

  /** Writes the file in UTF-8 and leaves the stream open. */
  public void write(
      GraphFormat format, OutputStream out, Iterable<N> allNodes, Iterable<E> allEdges) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      switch (format) {
        case GRAPHML -> new GraphMlWriter<>(this, xml).write(allNodes, allEdges);
        case GEXF -> new GexfWriter<>(this, xml).write(allNodes, allEdges);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The network could not be written.", e);
    }
  }
}
