"""The measures of `crossroads analyse network` with igraph, from a table of ties to a table of numbers.

Started by benchmarks/network with Debian's python3: network_panel.py TIES ORGANISATIONS OUT.
Effective size, brokerage, core and periphery, which igraph has not, are left out in its favour.
"""

import csv
import sys

import igraph


def main():
    with open(sys.argv[2]) as lines:
        rows = list(csv.DictReader(lines))
    number = {row["id"]: v for v, row in enumerate(rows)}
    with open(sys.argv[1]) as lines:
        ties = [(number[r["from"]], number[r["to"]], float(r["weight"])) for r in csv.DictReader(lines)]
    graph = igraph.Graph(n=len(rows), edges=[tie[:2] for tie in ties])
    weights = [tie[2] for tie in ties]
    parts = graph.connected_components()
    communities = graph.community_leiden("modularity", weights=weights, n_iterations=-1)
    cut_points = set(graph.articulation_points())
    columns = {
        "degree": graph.degree(),
        "strength": graph.strength(weights=weights),
        "betweenness": graph.betweenness(),
        "harmonic_closeness": [share * (len(rows) - 1) for share in graph.harmonic_centrality()],
        "constraint": graph.constraint(weights=weights),
        "core": graph.coreness(),
        "reach2": [size - 1 for size in graph.neighborhood_size(order=2)],
        "cut_point": [v in cut_points for v in range(len(rows))],
        "component": parts.membership,
        "community": communities.membership,
    }
    whole = [
        graph.density(),
        len(parts),
        graph.transitivity_undirected(),
        graph.modularity(communities, weights=weights),
        graph.modularity([int(row["sector"]) for row in rows], weights=weights),
        parts.giant().diameter(),
        graph.average_path_length(),
        len(graph.bridges()),
    ]
    with open(sys.argv[3], "w") as out:
        table = csv.writer(out)
        table.writerow(["id", *columns])
        table.writerows(zip((row["id"] for row in rows), *columns.values()))
    print("igraph", igraph.__version__, "whole network:", whole)


main()
