// Maps of institutions: points by sector (shape and colour), outlines of areas under them, ties between them.
//
// Every element with class "map" becomes a map. Its attributes (all optional but one of the first three):
//
//   data-points     address of GeoJSON points. Properties: name, sector (code), and either urn or url (where a click leads).
//                   Optional: detail (second line of the popup), leftOut (words such as "No known tie": drawn as a ring), known
//                   (false: nothing is known of its voluntary ties; the ring is dashed).
//   data-overview   address of GeoJSON points with the property count: what is shown until somebody zooms in, so that
//                   tens of thousands of points are fetched only then.
//   data-areas      address of GeoJSON outlines. Properties: code, name, derived (true: dashed, drawn from positions).
//   data-ties       address of GeoJSON lines between points. Properties: kind (words), ownGroup (true: dashed, else solid).
//   data-kinds      commas between the kinds of ties to show; without it all. May be changed at any time.
//   data-tiles      address of raster tiles with {z}, {x} and {y}, for a background map.
//   data-credit     words that the makers of the tiles want to be shown.
//   data-cluster    "no": never draw near points as one circle with a number.
//
// What stands in the element before (a sentence for people without scripts) is removed. Below the map a legend of the
// sectors that occur is added. The element gets data-ready when everything is drawn, and data-failed with a sentence in it
// where the browser cannot draw maps or the data does not come.

import * as maplibre from "../vendor/maplibre-gl-6.17.0/maplibre-gl.mjs";
import { drawSign, legend, SIGNS } from "./signs.js";
import { AREA_LAYERS, CLUSTER_LAYERS, OVERVIEW_LAYERS, POINT_LAYERS, TIE_LAYERS } from "./layers.js";
import { areaPopup, pointPopup, tiePopup } from "./popups.js";

const ENGLAND = [[-6.5, 49.85], [1.9, 55.85]];
const DETAIL_ZOOM = 8;
const SIGN_PIXELS = 22;

maplibre.setWorkerUrl(new URL("../vendor/maplibre-gl-6.17.0/maplibre-gl-worker.mjs", import.meta.url).href);
document.querySelectorAll(".map").forEach((element) => begin(element).catch((error) => fail(element, error)));

async function begin(element) {
  const [areas, overview, ties] = await Promise.all([
    load(element.dataset.areas), load(element.dataset.overview), load(element.dataset.ties)]);
  const points = overview ? null : await load(element.dataset.points);
  element.replaceChildren();
  const canvas = document.createElement("div");
  canvas.className = "map__canvas";
  element.append(canvas);
  const map = draw(element, canvas, points ?? overview ?? areas, overview ? DETAIL_ZOOM - 0.5 : 14);
  await new Promise((resolve) => map.once("load", resolve));
  addSigns(map);
  addAreas(map, areas);
  addTies(map, element, ties);
  addOverview(map, element, overview);
  addPoints(map, element, points);
  addLegend(element, points, areas, ties);
  followClicks(map);
  map.on("idle", () => { element.dataset.ready = ""; });
  if (overview) {
    await detailWhenNear(map, element);
  }
}

async function load(address) {
  if (!address) {
    return null;
  }
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}

function draw(element, canvas, data, closest) {
  const phone = matchMedia("(pointer: coarse)").matches;
  const map = new maplibre.Map({
    container: canvas,
    style: style(element.dataset),
    bounds: boundsOf(data) ?? ENGLAND,
    fitBoundsOptions: { padding: 30, maxZoom: closest },
    maxZoom: 17,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: phone,
    fadeDuration: 0,
    attributionControl: element.dataset.credit ? { compact: false, customAttribution: element.dataset.credit } : false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibre.ScaleControl({ unit: "metric" }), "bottom-left");
  map.getCanvas().setAttribute("aria-label", element.getAttribute("aria-label") ?? "Map");
  return map;
}

function style({ tiles }) {
  const sea = { id: "sea", type: "background", paint: { "background-color": "#dfe9ec" } };
  return tiles
    ? {
      version: 8,
      sources: { tiles: { type: "raster", tiles: [tiles], tileSize: 256 } },
      layers: [sea, { id: "tiles", type: "raster", source: "tiles" }],
    }
    : { version: 8, sources: {}, layers: [sea] };
}

function addSigns(map) {
  for (const sector of Object.keys(SIGNS)) {
    for (const ring of ["", "-left-out", "-not-known"]) {
      map.addImage(sector + ring, drawSign(sector, ring, SIGN_PIXELS * 2), { pixelRatio: 2 });
    }
  }
}

function addAreas(map, areas) {
  if (areas) {
    map.addSource("areas", { type: "geojson", data: areas });
    const tiled = Boolean(map.getLayer("tiles"));
    AREA_LAYERS.filter((layer) => !(tiled && layer.id === "areas-fill-land")).forEach((layer) => map.addLayer(layer));
  }
}

function addTies(map, element, ties) {
  if (!ties) {
    return;
  }
  map.addSource("ties", { type: "geojson", data: ties });
  TIE_LAYERS.forEach((layer) => map.addLayer(layer));
  const choose = () => TIE_LAYERS.forEach(({ id, filter }) => {
    const kinds = element.dataset.kinds;
    map.setFilter(id, kinds === undefined ? filter : ["all", filter, ["in", ["get", "kind"], ["literal", kinds.split(",")]]]);
  });
  choose();
  new MutationObserver(choose).observe(element, { attributes: true, attributeFilter: ["data-kinds"] });
}

function addOverview(map, element, overview) {
  if (overview) {
    map.addSource("overview", {
      type: "geojson", data: overview, cluster: true, clusterRadius: 45, clusterMaxZoom: DETAIL_ZOOM,
      clusterProperties: { count: ["+", ["get", "count"]] },
    });
    OVERVIEW_LAYERS.forEach((layer) => map.addLayer(layer));
  }
}

function addPoints(map, element, points) {
  if (!points) {
    return;
  }
  const cluster = element.dataset.cluster !== "no";
  map.addSource("points", { type: "geojson", data: points, cluster, clusterRadius: 38, clusterMaxZoom: 12 });
  POINT_LAYERS.forEach((layer) => map.addLayer(layer));
  if (cluster) {
    CLUSTER_LAYERS.forEach((layer) => map.addLayer(layer));
  }
}

/** Fetches the points themselves when somebody has zoomed in, and puts them in the place of the overview. */
async function detailWhenNear(map, element) {
  await new Promise((resolve) => {
    const look = () => {
      if (map.getZoom() >= DETAIL_ZOOM) {
        map.off("zoomend", look);
        resolve();
      }
    };
    map.on("zoomend", look);
    look();
  });
  delete element.dataset.ready;
  const points = await load(element.dataset.points);
  OVERVIEW_LAYERS.forEach((layer) => map.removeLayer(layer.id));
  addPoints(map, element, points);
  addLegend(element, points, null, null);
}

function addLegend(element, points, areas, ties) {
  const features = points?.features ?? [];
  const before = element.querySelector(".map-legend");
  const made = legend({
    sectors: points ? new Set(features.map((point) => point.properties.sector)) : new Set(Object.keys(SIGNS)),
    leftOut: features.some(({ properties }) => properties.leftOut && properties.known !== false),
    notKnown: features.some(({ properties }) => properties.leftOut && properties.known === false),
    clusters: element.dataset.cluster !== "no",
    derived: before?.dataset.derived === "" || (areas?.features ?? []).some((area) => area.properties.derived),
    ties: ties?.features.length > 0,
  });
  before ? before.replaceWith(made) : element.append(made);
}

function followClicks(map) {
  const layers = () => ["overview-circles", "clusters", "points", "ties-beyond", "ties-own", "areas-fill"]
    .filter((id) => map.getLayer(id));
  map.on("mousemove", (event) => {
    const [found] = map.queryRenderedFeatures(event.point, { layers: layers() });
    map.getCanvas().style.cursor = found && found.layer.id !== "areas-fill" ? "pointer" : "";
  });
  map.on("click", (event) => {
    const [found] = map.queryRenderedFeatures(event.point, { layers: layers() });
    if (found) {
      answer(map, found, event.lngLat);
    }
  });
}

async function answer(map, found, place) {
  const { id } = found.layer;
  if (id === "overview-circles" || id === "clusters") {
    const zoom = id === "clusters"
      ? await map.getSource("points").getClusterExpansionZoom(found.properties.cluster_id)
      : Math.max(map.getZoom() + 2, DETAIL_ZOOM);
    const move = { center: found.geometry.coordinates, zoom };
    matchMedia("(prefers-reduced-motion: reduce)").matches ? map.jumpTo(move) : map.easeTo(move);
    return;
  }
  const content = id === "points" ? pointPopup(found.properties)
    : id === "areas-fill" ? areaPopup(found.properties)
    : tiePopup(found.properties);
  new maplibre.Popup({ maxWidth: "18rem", focusAfterOpen: true })
    .setLngLat(id === "points" ? found.geometry.coordinates : place)
    .setDOMContent(content)
    .addTo(map);
}

/** The corners around everything, or null if there is nothing. */
function boundsOf(data) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (part) => {
    if (typeof part[0] === "number") {
      box[0] = Math.min(box[0], part[0]);
      box[1] = Math.min(box[1], part[1]);
      box[2] = Math.max(box[2], part[0]);
      box[3] = Math.max(box[3], part[1]);
    } else {
      part.forEach(visit);
    }
  };
  data?.features.forEach((feature) => visit(feature.geometry.coordinates));
  return box[0] === Infinity ? null : [[box[0], box[1]], [box[2], box[3]]];
}

function fail(element, error) {
  console.warn(error);
  const words = document.createElement("p");
  words.className = "map__failure";
  words.textContent = "The map could not be drawn by this browser. The list has the same content.";
  element.replaceChildren(words);
  element.dataset.failed = "";
}
