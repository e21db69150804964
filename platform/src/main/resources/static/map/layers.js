// How the map looks, as MapLibre wants it told. Drawn in this order, from the ground up.

const BRAND = "#14494f";
const LABEL = ["Atkinson Hyperlegible Next", "sans-serif"];
const dashed = ["==", ["get", "derived"], true];

export const AREA_LAYERS = [
  { id: "areas-fill-land", type: "fill", source: "areas", paint: { "fill-color": "#fbfaf6" } },
  { id: "areas-fill", type: "fill", source: "areas", paint: { "fill-color": BRAND, "fill-opacity": 0.03 } },
  {
    id: "areas-line", type: "line", source: "areas", filter: ["!", dashed],
    paint: { "line-color": "#4a6670", "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 10, 1.8], "line-opacity": 0.75 },
  },
  {
    id: "areas-line-derived", type: "line", source: "areas", filter: dashed,
    paint: {
      "line-color": "#4a6670", "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 10, 1.8],
      "line-opacity": 0.75, "line-dasharray": [4, 3],
    },
  },
];

const tieWidth = ["interpolate", ["linear"], ["zoom"], 8, 1, 14, 2.5];

export const TIE_LAYERS = [
  {
    id: "ties-own", type: "line", source: "ties", filter: ["==", ["get", "ownGroup"], true],
    paint: { "line-color": "#6b7a80", "line-width": tieWidth, "line-opacity": 0.6, "line-dasharray": [2, 2] },
  },
  {
    id: "ties-beyond", type: "line", source: "ties", filter: ["!=", ["get", "ownGroup"], true],
    paint: { "line-color": BRAND, "line-width": tieWidth, "line-opacity": 0.8 },
  },
];

const circle = (count) => ({
  "circle-color": BRAND,
  "circle-opacity": 0.88,
  "circle-radius": ["interpolate", ["linear"], ["sqrt", count], 1, 9, 6, 14, 20, 19, 60, 28],
  "circle-stroke-color": "#ffffff",
  "circle-stroke-width": 1.5,
});

const number = (text) => ({
  layout: {
    "text-field": text, "text-font": LABEL, "text-size": 12,
    "text-allow-overlap": true, "text-ignore-placement": true,
  },
  paint: { "text-color": "#ffffff" },
});

const short = (count) => ["case", [">=", count, 10000],
  ["concat", ["to-string", ["round", ["/", count, 1000]]], "k"], ["to-string", count]];

export const OVERVIEW_LAYERS = [
  { id: "overview-circles", type: "circle", source: "overview", paint: circle(["get", "count"]) },
  { id: "overview-numbers", type: "symbol", source: "overview", ...number(short(["get", "count"])) },
];

export const POINT_LAYERS = [
  {
    id: "points", type: "symbol", source: "points", filter: ["!", ["has", "point_count"]],
    layout: {
      "icon-image": ["concat", ["get", "sector"], ["case",
        ["!", ["to-boolean", ["get", "leftOut"]]], "",
        ["==", ["get", "known"], false], "-not-known",
        "-left-out"]],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 8, 0.7, 13, 1],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": ["case", ["to-boolean", ["get", "leftOut"]], 1, 0],
    },
  },
];

export const CLUSTER_LAYERS = [
  {
    id: "clusters", type: "circle", source: "points", filter: ["has", "point_count"],
    paint: circle(["get", "point_count"]),
  },
  {
    id: "cluster-numbers", type: "symbol", source: "points", filter: ["has", "point_count"],
    ...number(short(["get", "point_count"])),
  },
];
