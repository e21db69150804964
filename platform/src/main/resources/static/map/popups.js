// What a click on the map says, made of elements and never of text that is read as HTML.

import { SIGNS } from "./signs.js";

export function pointPopup({ name, sector, detail, leftOut, urn, url }) {
  const address = url ?? (urn ? `/map/organisations/${encodeURIComponent(urn)}` : null);
  return popup(name, address, [detail ?? SIGNS[sector]?.words, leftOut === true ? "Left out" : leftOut]);
}

export function areaPopup({ code, name, derived }) {
  const rough = String(derived) === "true" ? "This outline was drawn from the positions of its institutions." : null;
  return popup(name, code ? `/areas/${encodeURIComponent(code)}` : null, [code ? "Who works with whom, and who is left out" : null, rough]);
}

export function tiePopup({ kind, names }) {
  return popup(names ?? "A tie", null, [kind]);
}

function popup(title, address, lines) {
  const box = document.createElement("div");
  box.className = "map-popup";
  const head = document.createElement("p");
  head.className = "map-popup__name";
  if (address) {
    const link = document.createElement("a");
    link.className = "govuk-link";
    link.href = address;
    link.textContent = title;
    head.append(link);
  } else {
    head.textContent = title;
  }
  box.append(head);
  lines.filter(Boolean).forEach((words) => {
    const line = document.createElement("p");
    line.textContent = words;
    box.append(line);
  });
  return box;
}
