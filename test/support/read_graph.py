"""Reads an export with an independent reader and prints what it found as JSON: {"nodes": [...], "edges": [...], ...}."""
import json
import sys


def plain(value):
    """networkx gives spells as lists of tuples and floats as floats."""
    return value if isinstance(value, (str, int, float, bool)) or value is None else json.loads(json.dumps(value))


def gexf(path):
    import networkx

    graph = networkx.read_gexf(path)
    return {
        "nodes": [[node, {key: plain(value) for key, value in data.items()}] for node, data in graph.nodes(data=True)],
        "edges": [[source, target, {key: plain(value) for key, value in data.items()}] for source, target, data in graph.edges(data=True)],
    }


def graphml(path):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    return {
        "nodes": [[node, data] for node, data in graph.nodes(data=True)],
        "edges": [[source, target, dict(data, key=key)] for source, target, key, data in graph.edges(data=True, keys=True)],
    }


def igraph(path):
    import igraph as reader

    graph = reader.Graph.Read_GraphML(path)
    names = graph.vs["id"]
    return {"nodes": sorted(names), "edges": [[names[edge.source], names[edge.target], edge["relation"]] for edge in graph.es]}


def rdf(path):
    import rdflib

    kinds = {"ttl": "turtle", "jsonld": "json-ld", "trig": "trig"}
    graph = rdflib.Dataset(default_union=True)
    graph.parse(path, format=kinds[path.rsplit(".", 1)[1]])
    return {"triples": sorted({" ".join(term.n3() for term in triple) for triple in graph.triples((None, None, None))})}


def ftm(path):
    from followthemoney import model
    from followthemoney.exc import InvalidData

    found, wrong = [], []
    ids = set()
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        ids.add(row["id"])
    for row in rows:
        proxy = model.get_proxy(row)
        try:
            proxy.schema.validate(row)
        except InvalidData as error:
            wrong.append([row["id"], str(error), str(error.errors)])
        for name, value in proxy.itervalues():
            clean = name.type.clean(value, proxy=proxy)
            if clean is None:
                wrong.append([row["id"], name.name, value])
            if name.type.name == "entity" and value not in ids:
                wrong.append([row["id"], name.name, "points nowhere"])
        found.append([proxy.id, proxy.schema.name, proxy.caption])
    return {"entities": found, "wrong": wrong}


def worked(path, gone, kept, saved_gexf, saved_graphml):
    """What somebody does in networkx: measures as columns, two nodes made one, saved in two forms."""
    import networkx

    graph = networkx.read_gexf(path)
    for node in graph:
        graph.nodes[node]["degree"] = graph.degree(node)
        graph.nodes[node]["share"] = graph.degree(node) / (1 + graph.size())
        graph.nodes[node]["checked"] = True
        graph.nodes[node]["note"] = 'a <note> & "more"'
    networkx.contracted_nodes(graph, kept, gone, copy=False, store_contraction_as=None)
    for data in [data for _, data in graph.nodes(data=True)] + [data for _, _, data in graph.edges(data=True)]:
        for name in [name for name, value in data.items() if isinstance(value, list)]:
            del data[name]
    networkx.write_gexf(graph, saved_gexf)
    for _, data in graph.nodes(data=True):
        data.pop("viz", None)
    networkx.write_graphml(graph, saved_graphml)
    return graph.degree(kept)


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](*sys.argv[2:]), sys.stdout)
