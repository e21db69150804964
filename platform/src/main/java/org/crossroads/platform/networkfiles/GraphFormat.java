package org.crossroads.platform.networkfiles;

/** The formats in which a network leaves for other tools; each is read back as well. */
public enum GraphFormat {
  /** GraphML 1.0, which Gephi, igraph, networkx, yEd and others read. */
  GRAPHML,
  /** GEXF 1.3, Gephi's own. */
  GEXF
}
