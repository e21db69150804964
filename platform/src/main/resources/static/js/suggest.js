// Offers organisations while a person types, as a combobox with a list (ARIA Authoring Practices 1.2).
// Without this script the same box is a plain search form.
const WAIT_MS = 120;
const SHORTEST = 2;

function begin(box) {
  const input = box.querySelector("input");
  const list = Object.assign(document.createElement("ul"), { id: "suggestions", className: "suggest", hidden: true });
  const status = Object.assign(document.createElement("p"), { className: "govuk-visually-hidden" });
  let chosen = -1;
  let timer = 0;
  let asking = null;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  status.setAttribute("role", "status");
  box.append(list, status);

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length + 1) % (options.length + 1);
    if (chosen === options.length) chosen = -1;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[chosen].id);
    }
  }

  function option(found, index) {
    const item = Object.assign(document.createElement("li"), { id: `suggestion-${index}`, className: "suggest__option" });
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.address = found.address;
    const name = Object.assign(document.createElement("span"), { className: "suggest__name", textContent: found.name });
    const detail = Object.assign(document.createElement("span"), { className: "suggest__detail", textContent: found.detail });
    item.append(name, detail);
    return item;
  }

  function show(found) {
    list.replaceChildren(...found.map(option));
    chosen = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length === 1 ? "1 suggestion" : `${found.length} suggestions`;
  }

  async function ask() {
    asking?.abort();
    const text = input.value.trim();
    if (text.length < SHORTEST) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? list.children.length - 1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.address);
    }
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", (event) => {
    const item = event.target.closest("[data-address]");
    if (item) location.assign(item.dataset.address);
  });
}

document.querySelectorAll("[data-suggest]").forEach(begin);
