"""Measures one network with igraph or networkx, command by command.

Started by benchmarks/network with Debian's python3: network_peers.py TIES ORGANISATIONS.
Reads lines "library measure result-file" and answers "wall-seconds CPU-seconds". The result file,
unless it is "-", gets one number for each organisation, or one number in all; turning an answer
into these numbers is not timed.
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


def flags(n, found):
    flags = [0] * n
    for v in found:
        flags[v] = 1
    return flags


def main():
    n = int(sys.argv[2])
    ties = list(read(sys.argv[1]))
    small = igraph.Graph(n=n, edges=[tie[:2] for tie in ties])
    weights = [tie[2] for tie in ties]
    lengths = [1 / tie[2] for tie in ties]
    other = networkx.Graph()
    other.add_nodes_from(range(n))
    other.add_edges_from(tie[:2] for tie in ties)
    as_is = list
    of_all = lambda shares: [share * (n - 1) for share in shares]
    # What is timed, and how its answer becomes numbers.
    measures = {
        "igraph betweenness": (lambda: small.betweenness(), as_is),
        "igraph weighted-betweenness": (lambda: small.betweenness(weights=lengths), as_is),
        "igraph closeness": (lambda: small.harmonic_centrality(), of_all),
        "igraph constraint": (lambda: small.constraint(weights=weights), as_is),
        "igraph leiden": (
            lambda: small.community_leiden("modularity", weights=weights, n_iterations=-1),
            lambda found: [small.modularity(found, weights=weights)],
        ),
        "igraph cores": (lambda: small.coreness(), as_is),
        "igraph components": (lambda: small.connected_components(), lambda found: [len(found)]),
        "igraph cut-points": (
            lambda: small.articulation_points(),
            lambda found: flags(n, found),
        ),
        "networkx betweenness": (
            lambda: networkx.betweenness_centrality(other, normalized=False),
            lambda found: list(found.values()),
        ),
        "networkx closeness": (
            lambda: networkx.harmonic_centrality(other),
            lambda found: list(found.values()),
        ),
        "networkx cores": (
            lambda: networkx.core_number(other),
            lambda found: list(found.values()),
        ),
        "networkx components": (
            lambda: list(networkx.connected_components(other)),
            lambda found: [len(found)],
        ),
        "networkx cut-points": (
            lambda: list(networkx.articulation_points(other)),
            lambda found: flags(n, found),
        ),
    }
    print("igraph", igraph.__version__, "networkx", networkx.__version__, flush=True)
    for line in sys.stdin:
        library, measure, path = line.split()
        measured, numbers = measures[library + " " + measure]
        wall, cpu = time.perf_counter(), time.process_time()
        found = measured()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        if path != "-":
            with open(path, "w") as out:
                out.writelines(f"{float(x)!r}\n".replace("nan", "NaN") for x in numbers(found))
        print(wall, cpu, flush=True)


main()
