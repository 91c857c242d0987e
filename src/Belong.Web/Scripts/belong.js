// Everything works without this file. It starts GOV.UK's components, keeps what is being typed, and listens to keys.
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
        const at = new URL(form.getAttribute("action") ?? "", location); // a page may hold several forms apart in its address
        at.searchParams.set("handler", "Draft");
        const answer = await fetch(at, { method: "POST", body: typed, redirect: "manual" });
        if (kept && answer.ok) kept.textContent = `Draft saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
        else if (kept) kept.textContent = "Draft not saved: you are signed out. Save the form, and you can sign in and go on with it.";
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
