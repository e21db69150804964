// Draws who works with whom. Start positions are the places on the map and nothing is random, so the
// same data gives the same drawing. The page links to a table with the same facts.
const MARKS = { no_known_tie: "◇", own_group_only: "□", one_sector_only: "△", connected: "●", "": "○" };
const COLOURS = {
  no_known_tie: "#a3231f",
  own_group_only: "#7a3b06",
  one_sector_only: "#5a3a85",
  connected: "#0b5f3f",
  "": "#4d5c66",
};
const OWN = "#c3ccd0";
const BEYOND = "#0b5a6e";
const FAINT = "#e7ecec";

const canvas = document.querySelector("[data-network]");
const text = document.querySelector("#drawing-text");
const find = document.querySelector("#drawing-find");
const names = document.querySelector("#drawing-names");

function say(...parts) {
  text.replaceChildren(...parts);
}

function element(name, className, content) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

function build(drawing) {
  const graph = new graphology.Graph({ type: "undirected" });
  const placed = drawing.nodes.filter((node) => node.easting !== null && node.easting !== undefined);
  const centre = placed.length ? placed[0] : { easting: 0, northing: 0 };
  drawing.nodes.forEach((node, i) => {
    const known = node.easting !== null && node.easting !== undefined;
    graph.addNode(String(i), {
      // Metres to kilometres; schools on one site are moved apart a little, always the same way.
      x: ((known ? node.easting : centre.easting) + (i % 7) * 20) / 1000,
      y: ((known ? node.northing : centre.northing) + (i % 11) * 20) / 1000,
      size: 3 + Math.min(6, Math.sqrt(node.partners)),
      label: `${MARKS[node.level]} ${node.name}`,
      color: COLOURS[node.level],
    });
  });
  for (const pair of drawing.pairs) {
    graph.addUndirectedEdge(String(pair.one), String(pair.other), {
      size: pair.ownGroup ? 0.7 : 1.8,
      color: pair.ownGroup ? OWN : BEYOND,
      weight: pair.weight,
      why: pair.why,
    });
  }
  return graph;
}

function arrange(graph) {
  const iterations = graph.order > 2000 ? 60 : graph.order > 600 ? 150 : 300;
  const forces = graphologyLibrary.layoutForceAtlas2;
  forces.assign(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: { ...forces.inferSettings(graph), barnesHutOptimize: graph.order > 600, gravity: 1 },
  });
}

function describe(drawing, graph, key) {
  const node = drawing.nodes[Number(key)];
  const link = element("a", "govuk-link", "Its own page");
  link.href = `/organisations/${node.id}`;
  const list = element("ul", "govuk-list drawing__partners", "");
  graph.forEachEdge(key, (edge, facts, one, other) => {
    const partner = drawing.nodes[Number(one === key ? other : one)];
    const item = element("li", "", "");
    item.append(element("strong", "", partner.name), document.createTextNode(` – ${facts.why}`));
    list.append(item);
  });
  say(element("h2", "govuk-heading-s", node.name), element("p", "govuk-body", node.text), link, list);
}

// Right of its point; left of it where the edge would cut it off.
function labelPlace(context, point, settings) {
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
  const width = context.measureText(point.label).width;
  const gap = point.size + 3;
  const fits = point.x + gap + width < canvas.clientWidth;
  return { width, x: fits ? point.x + gap : Math.max(0, point.x - gap - width) };
}

function drawLabel(context, point, settings) {
  if (point.label) {
    const { x } = labelPlace(context, point, settings);
    context.fillStyle = settings.labelColor.color;
    context.fillText(point.label, x, point.y + settings.labelSize / 3);
  }
}

function drawHover(context, point, settings) {
  context.beginPath();
  context.arc(point.x, point.y, point.size + 2, 0, 2 * Math.PI);
  context.strokeStyle = settings.labelColor.color;
  context.stroke();
  if (point.label) {
    const { width, x } = labelPlace(context, point, settings);
    context.fillStyle = "#fff";
    context.fillRect(x - 2, point.y - settings.labelSize, width + 4, 2 * settings.labelSize);
    drawLabel(context, point, settings);
  }
}

function show(drawing) {
  const graph = build(drawing);
  arrange(graph);
  let chosen = null;
  const renderer = new Sigma(graph, canvas, {
    labelFont: "Atkinson Hyperlegible Next, sans-serif",
    labelRenderedSizeThreshold: 5,
    labelDensity: 0.6,
    labelGridCellSize: 180,
    labelColor: { color: "#17232b" },
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHover,
    nodeReducer: (key, facts) =>
      chosen === null || key === chosen || graph.areNeighbors(key, chosen) ? facts : { ...facts, color: FAINT, label: "" },
    edgeReducer: (edge, facts) =>
      chosen === null || graph.hasExtremity(edge, chosen) ? facts : { ...facts, hidden: true },
  });
  const choose = (key) => {
    chosen = key;
    renderer.refresh();
    if (key === null) {
      say(element("p", "govuk-body", "Choose a point to read about it."));
    } else {
      describe(drawing, graph, key);
    }
  };
  renderer.on("clickNode", ({ node }) => choose(node));
  renderer.on("clickStage", () => choose(null));
  choose(null);

  names.append(...drawing.nodes.map((node) => Object.assign(document.createElement("option"), { value: node.name })));
  find.disabled = false;
  find.addEventListener("change", () => {
    const at = drawing.nodes.findIndex((node) => node.name === find.value);
    if (at >= 0) {
      choose(String(at));
    }
  });
  canvas.dataset.ready = "yes";
}

say(element("p", "govuk-body", "Drawing…"));
try {
  const answer = await fetch(canvas.dataset.network);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  show(await answer.json());
} catch (problem) {
  say(element("p", "govuk-body", "The drawing could not be made here. The table has the same facts."));
  canvas.dataset.ready = "no";
  throw problem;
}
