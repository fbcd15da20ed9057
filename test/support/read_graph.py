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


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](sys.argv[2]), sys.stdout)
