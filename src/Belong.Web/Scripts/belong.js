// Everything works without this file. It starts GOV.UK's components, keeps what is being typed, and draws charts
// from the tables beside them.
import { initAll } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled", ...("noModule" in HTMLScriptElement.prototype ? ["govuk-frontend-supported"] : []));
initAll();

// A form marked data-draft=yes is kept while somebody types, valid or not.
for (const form of document.querySelectorAll("form[data-draft=yes]")) {
  let pause;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const kept = document.querySelector("[data-kept]");
      try {
        const typed = new FormData(form);
        for (const [name, value] of [...typed]) if (value instanceof File) typed.delete(name); // a file is sent once, with the form
        const answer = await fetch(`${location.pathname}?handler=Draft`, { method: "POST", body: typed, redirect: "manual" });
        if (kept && answer.ok) kept.textContent = `Draft saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
      } catch {
        if (kept) kept.textContent = "Draft not saved: the service cannot be reached. Your answers are still on the page.";
      }
    }, 800);
  });
}

// "?" shows the keys.
const keys = document.querySelector("[data-keys]");
document.addEventListener("keydown", (event) => {
  if (event.key === "?" && keys && !keys.open && !/input|textarea|select/i.test(document.activeElement.tagName)) {
    event.preventDefault();
    keys.showModal();
  }
});

// "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  const search = document.querySelector("[data-search]");
  if (event.key === "/" && search && !/input|textarea|select/i.test(document.activeElement.tagName)) {
    event.preventDefault();
    search.focus();
  }
});

// On a table marked data-rows, j and k go down and up the rows; a letter follows the link of the row that carries it.
const rows = [...document.querySelectorAll("table[data-rows] tbody tr")];
if (rows.length) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /input|textarea|select/i.test(document.activeElement.tagName)) return;
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (event.key === "j" || event.key === "k") {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === "j" ? 1 : -1)))];
      next.querySelector("a").focus();
    } else if (at >= 0) {
      rows[at].querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    }
  });
}

// A table of the class belong-drawn is drawn as bars, one period beside the one before, in the table's own order.
for (const table of document.querySelectorAll("table.belong-drawn")) {
  const [now, before] = [...table.querySelectorAll("thead th")].slice(1, 3).map((head) => head.innerText.trim());
  const bars = [...table.querySelectorAll("tr[data-name]")].flatMap(({ dataset }) => [
    { name: dataset.name, period: now, value: Number(dataset.this || NaN) },
    { name: dataset.name, period: before, value: Number(dataset.last || NaN) },
  ]).filter((bar) => Number.isFinite(bar.value));
  if (!bars.length || !globalThis.Plot) continue;
  const chart = Plot.plot({
    width: Math.max(480, Math.min(900, table.parentElement.clientWidth)),
    height: 40 + new Set(bars.map((bar) => bar.name)).size * 44,
    marginLeft: 210, marginRight: 25, x: { grid: true, label: null, nice: true, zero: true }, y: { axis: null, domain: [now, before] }, fy: { domain: [...new Set(bars.map((bar) => bar.name))], label: null },
    color: { domain: [now, before], range: ["#0b6e5f", "#b1b4b6"], legend: true },
    style: { fontSize: "14px" }, ariaLabel: "Chart of the table below",
    marks: [Plot.barX(bars, { x: "value", y: "period", fy: "name", fill: "period", title: (bar) => `${bar.name}, ${bar.period}: ${bar.value}` }), Plot.ruleX([0])],
  });
  const figure = document.createElement("figure");
  figure.className = "belong-chart";
  figure.setAttribute("aria-hidden", "true");
  figure.append(chart);
  (table.closest(".belong-scroll") ?? table).before(figure);
}
