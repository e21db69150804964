"""Measures one network with igraph or networkx, command by command.

Started by benchmarks/network with Debian's python3: network_peers.py TIES ORGANISATIONS.
Reads lines "library measure result-file" and answers "wall-seconds CPU-seconds".
The result file holds one number for each organisation, or one number in all.
"""

import sys
import time

import igraph
import networkx


def read(path):
    with open(path) as lines:
        next(lines)
        for line in lines:
            one, other, weight = line.split(",")
            yield int(one), int(other), float(weight)


def cut_points(n, found):
    flags = [0] * n
    for v in found:
        flags[v] = 1
    return flags


def harmonic(graph):
    others = graph.vcount() - 1
    return [share * others for share in graph.harmonic_centrality()]


def leiden(graph, weights):
    found = graph.community_leiden("modularity", weights=weights, n_iterations=-1)
    return [graph.modularity(found, weights=weights)]


def main():
    n = int(sys.argv[2])
    ties = list(read(sys.argv[1]))
    small = igraph.Graph(n=n, edges=[tie[:2] for tie in ties])
    weights = [tie[2] for tie in ties]
    lengths = [1 / tie[2] for tie in ties]
    other = networkx.Graph()
    other.add_nodes_from(range(n))
    other.add_edges_from(tie[:2] for tie in ties)
    measures = {
        "igraph betweenness": lambda: small.betweenness(),
        "igraph weighted-betweenness": lambda: small.betweenness(weights=lengths),
        "igraph closeness": lambda: harmonic(small),
        "igraph constraint": lambda: small.constraint(weights=weights),
        "igraph leiden": lambda: leiden(small, weights),
        "igraph cores": lambda: small.coreness(),
        "igraph components": lambda: [len(small.connected_components())],
        "igraph cut-points": lambda: cut_points(n, small.articulation_points()),
        "networkx betweenness": lambda: list(
            networkx.betweenness_centrality(other, normalized=False).values()
        ),
        "networkx closeness": lambda: list(networkx.harmonic_centrality(other).values()),
        "networkx cores": lambda: list(networkx.core_number(other).values()),
        "networkx components": lambda: [networkx.number_connected_components(other)],
        "networkx cut-points": lambda: cut_points(n, networkx.articulation_points(other)),
    }
    print("igraph", igraph.__version__, "networkx", networkx.__version__, flush=True)
    for line in sys.stdin:
        library, measure, path = line.split()
        wall, cpu = time.perf_counter(), time.process_time()
        values = measures[library + " " + measure]()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        with open(path, "w") as out:
            out.writelines(f"{float(value)!r}\n".replace("nan", "NaN") for value in values)
        print(wall, cpu, flush=True)


main()
