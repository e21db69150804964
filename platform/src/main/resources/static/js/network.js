// Draws who works with whom. The server has laid it out, so the same data gives the same drawing and
// nothing here takes long. The page has the same facts as a table, and as a picture without this script.
const COLOURS = ["#a3231f", "#7a3b06", "#5a3a85", "#0b5f3f", "#4d5c66"];
const SIGNS = ["◇", "□", "△", "●", "○"];
const LEVELS = ["No known tie", "Own trust or federation only", "One sector only", "Ties beyond, several sectors", "Not a member"];
const OWN = "#c3ccd0";
const BEYOND = "#0b5a6e";
const MOST_FOUND = 8;
const MOST_PARTNERS = 60;

const canvas = document.querySelector("[data-network]");
const still = document.querySelector(".drawing__still");
const side = document.querySelector(".drawing__side");
const text = document.querySelector("#drawing-text");
const find = document.querySelector("#drawing-find");
const found = document.querySelector("#drawing-found");
const png = document.querySelector("#drawing-png");

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function build(drawing) {
  const graph = new graphology.Graph({ type: "undirected", multi: false });
  const many = drawing.ids.length > 1500;
  drawing.ids.forEach((id, i) => {
    graph.addNode(String(i), {
      x: drawing.x[i],
      y: drawing.y[i],
      size: (many ? 1.2 : 3) + Math.min(many ? 2.5 : 6, Math.sqrt(drawing.partners[i]) / (many ? 3 : 1)),
      label: `${SIGNS[drawing.marks[i]]} ${drawing.names[i]}`,
      color: COLOURS[drawing.marks[i]],
    });
  });
  for (let i = 0; i < drawing.lines.length; i += 3) {
    const own = drawing.lines[i + 2] === 1;
    graph.addEdge(String(drawing.lines[i]), String(drawing.lines[i + 1]), {
      size: own ? 0.5 : many ? 0.8 : 1.6,
      color: own ? OWN : BEYOND,
    });
  }
  return graph;
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

// What is chosen is drawn on a sheet of its own above the rest, which turns faint: so a click is
// answered at once, however many there are.
function sheetAbove(renderer, graph) {
  const sheet = element("canvas", "drawing__sheet");
  canvas.append(sheet);
  const paper = sheet.getContext("2d");
  let chosen = null;

  function place(key) {
    return renderer.graphToViewport(graph.getNodeAttributes(key));
  }

  function dot(key, size) {
    const at = place(key);
    paper.beginPath();
    paper.arc(at.x, at.y, size, 0, 2 * Math.PI);
    paper.fillStyle = graph.getNodeAttribute(key, "color");
    paper.fill();
  }

  function draw() {
    const sharp = window.devicePixelRatio || 1;
    sheet.width = canvas.clientWidth * sharp;
    sheet.height = canvas.clientHeight * sharp;
    canvas.classList.toggle("drawing__canvas--chosen", chosen !== null);
    if (chosen === null) {
      return;
    }
    paper.scale(sharp, sharp);
    const from = place(chosen);
    paper.lineWidth = 1.5;
    graph.forEachEdge(chosen, (edge, facts, one, other) => {
      const to = place(one === chosen ? other : one);
      paper.beginPath();
      paper.moveTo(from.x, from.y);
      paper.lineTo(to.x, to.y);
      paper.strokeStyle = facts.color === OWN ? "#6f7d83" : BEYOND;
      paper.stroke();
    });
    graph.forEachNeighbor(chosen, (key) => dot(key, 4));
    dot(chosen, 7);
    paper.font = "600 15px Atkinson Hyperlegible Next, sans-serif";
    const label = graph.getNodeAttribute(chosen, "label");
    const width = paper.measureText(label).width;
    const x = Math.max(4, Math.min(from.x + 12, canvas.clientWidth - width - 6));
    paper.fillStyle = "#fff";
    paper.fillRect(x - 3, from.y - 13, width + 6, 22);
    paper.fillStyle = "#17232b";
    paper.fillText(label, x, from.y + 4);
  }

  renderer.on("afterRender", draw);
  return (key) => {
    chosen = key;
    draw();
  };
}

function open(graph) {
  return new Sigma(graph, canvas, {
    labelFont: "Atkinson Hyperlegible Next, sans-serif",
    labelRenderedSizeThreshold: graph.order > 1500 ? 7 : 5,
    labelDensity: 0.5,
    labelGridCellSize: 200,
    labelColor: { color: "#17232b" },
    hideEdgesOnMove: graph.size > 5000,
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHover,
  });
}

function choice(name, then) {
  const button = element("button", "drawing__choice", name);
  button.type = "button";
  button.addEventListener("click", then);
  return element("li", "", button);
}

function show(drawing) {
  const graph = build(drawing);
  canvas.hidden = false;
  side.hidden = false;
  const renderer = open(graph);
  const mark = sheetAbove(renderer, graph);

  function choose(key) {
    mark(key);
    if (key === null) {
      text.replaceChildren(element("p", "govuk-body", "Choose a sign to see its partners."));
      return;
    }
    const partners = graph.neighbors(key).sort((a, b) => drawing.names[a].localeCompare(drawing.names[b]));
    const own = element("a", "govuk-link", "Its own page");
    own.href = `/organisations/${drawing.ids[key]}`;
    const why = element("a", "govuk-link", "All its partners, and why");
    const address = canvas.dataset.partners;
    why.href = `${address}${address.includes("?") ? "&" : "?"}of=${drawing.ids[key]}#partners`;
    const more = partners.length > MOST_PARTNERS ? ` The first ${MOST_PARTNERS} of them:` : "";
    text.replaceChildren(
      element("h3", "govuk-heading-s", drawing.names[key]),
      element("p", "govuk-body", LEVELS[drawing.marks[key]]),
      element("p", "govuk-body", own, document.createElement("br"), why),
      element("p", "govuk-body", `${partners.length} drawn here with a tie to it.${more}`),
      element("ul", "drawing__partners", ...partners.slice(0, MOST_PARTNERS).map((each) => choice(drawing.names[each], () => goTo(each)))),
    );
  }

  function goTo(key) {
    choose(key);
    const at = renderer.getNodeDisplayData(key);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    renderer.getCamera().animate({ x: at.x, y: at.y, ratio: Math.min(0.3, renderer.getCamera().ratio) }, { duration: still ? 0 : 300 });
  }

  renderer.on("clickNode", ({ node }) => choose(node));
  renderer.on("clickStage", () => choose(null));
  choose(null);

  const lower = drawing.names.map((name) => name.toLowerCase());
  find.addEventListener("input", () => {
    const words = find.value.trim().toLowerCase();
    const keys = [];
    for (let i = 0; words.length > 1 && i < lower.length && keys.length < MOST_FOUND; i++) {
      if (lower[i].includes(words)) {
        keys.push(String(i));
      }
    }
    found.replaceChildren(...keys.map((key) => choice(drawing.names[key], () => goTo(key))));
  });
}

// The picture of the server, which has the legend, as pixels.
async function savePng() {
  const picture = new Image();
  picture.src = still.src;
  await picture.decode();
  const paper = document.createElement("canvas");
  paper.width = 2 * picture.naturalWidth;
  paper.height = 2 * picture.naturalHeight;
  paper.getContext("2d").drawImage(picture, 0, 0, paper.width, paper.height);
  const blob = await new Promise((done) => paper.toBlob(done, "image/png"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = "network.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

if (canvas) {
  try {
    const answer = await fetch(canvas.dataset.network);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    show(await answer.json());
    png.addEventListener("click", savePng);
    canvas.dataset.ready = "yes";
  } catch (problem) {
    canvas.hidden = true;
    side.hidden = true;
    canvas.dataset.ready = "no";
    throw problem;
  }
}
