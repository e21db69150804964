// The sign of each sector: a shape and a colour, so that nobody needs to tell colours apart. Colours after Okabe and Ito.

/** Code of the sector: words, colour, and the shape as an SVG path in a box of 20 by 20. */
export const SIGNS = {
  state_school: { words: "State school", colour: "#0072b2", path: "M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z" },
  independent_school: { words: "Independent school", colour: "#d55e00", path: "M4 4h12v12H4Z" },
  college: { words: "College", colour: "#00785a", path: "M10 2.5L17.8 16.5H2.2Z" },
  university: { words: "University", colour: "#7b3fa0", path: "M10 1.8L18.2 10L10 18.2L1.8 10Z" },
  early_years: { words: "Nursery or children’s centre", colour: "#b8860b", path: "M10 17.5L2.2 3.5H17.8Z" },
  training_provider: { words: "Training provider", colour: "#5b6770", path: "M7.5 2.5h5v5h5v5h-5v5h-5v-5h-5v-5h5Z" },
  other: { words: "Other", colour: "#5b6770", path: "M6 3h8l4 7-4 7H6L2 10Z" },
};

const INK = "#1c2a30";

/** Draws the sign as pixels, with a ring around it for "-left-out" and a dashed one for "-not-known". */
export function drawSign(sector, ring, size) {
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d");
  const { colour, path } = SIGNS[sector];
  const scale = (size / 20) * (ring ? 0.62 : 0.8);
  pen.translate(size / 2, size / 2);
  if (ring) {
    pen.beginPath();
    pen.arc(0, 0, size / 2 - 2.5, 0, 2 * Math.PI);
    pen.fillStyle = "#ffffff";
    pen.fill();
    pen.lineWidth = size / 11;
    pen.strokeStyle = INK;
    pen.setLineDash(ring === "-not-known" ? [size / 8, size / 10] : []);
    pen.stroke();
    pen.setLineDash([]);
  }
  pen.scale(scale, scale);
  pen.translate(-10, -10);
  const shape = new Path2D(path);
  pen.lineWidth = ring ? 1 : 2.4;
  pen.strokeStyle = "#ffffff";
  pen.stroke(shape);
  pen.fillStyle = colour;
  pen.fill(shape);
  return pen.getImageData(0, 0, size, size);
}

/** Makes the legend: what the signs, rings, circles and lines on the map mean. */
export function legend({ sectors, leftOut, notKnown, clusters, derived, ties }) {
  const list = document.createElement("ul");
  list.className = "map-legend";
  list.setAttribute("aria-label", "What the signs on the map mean");
  if (derived) {
    list.dataset.derived = "";
  }
  for (const [code, { words, colour, path }] of Object.entries(SIGNS)) {
    if (sectors.has(code)) {
      list.append(entry(words, [["path", { d: path, fill: colour }]]));
    }
  }
  if (leftOut) {
    list.append(entry("Ring: left out", [circle({})]));
  }
  if (notKnown) {
    const words = "Dashed ring: no tie beyond its own group is known, nor whether it has any";
    list.append(entry(words, [circle({ "stroke-dasharray": "3.4 2.6" })]));
  }
  if (clusters) {
    list.append(entry("Circle with a number: so many together", [["circle", { cx: 10, cy: 10, r: 8.5, fill: "#14494f" }]]));
  }
  if (ties) {
    list.append(entry("Tie beyond the own group, or a voluntary one", [line({ stroke: "#14494f", "stroke-width": 2.5 })]));
    list.append(entry("Tie within the own group only", [line({ stroke: "#6b7a80", "stroke-width": 2, "stroke-dasharray": "3 3" })]));
  }
  if (derived) {
    list.append(entry("Outline drawn from positions", [line({ stroke: "#4a6670", "stroke-width": 1.5, "stroke-dasharray": "4 3" })]));
  }
  return list;
}

function circle(look) {
  return ["circle", { cx: 10, cy: 10, r: 8, fill: "#ffffff", stroke: INK, "stroke-width": 2.2, ...look }];
}

function line(look) {
  return ["path", { d: "M0 10H20", fill: "none", ...look }];
}

function entry(words, shapes) {
  const item = document.createElement("li");
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  set(drawing, { viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true", focusable: "false" });
  for (const [name, look] of shapes) {
    const shape = document.createElementNS("http://www.w3.org/2000/svg", name);
    set(shape, look);
    drawing.append(shape);
  }
  item.append(drawing, words);
  return item;
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}
