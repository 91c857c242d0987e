// A pack on a train: kept on the device where its reader asks for it, and notes typed without a connection are saved when there is one again.
const here = location.pathname;
const notes = `notes ${document.querySelector("[data-reader]")?.dataset.reader} ${here}`; // whose they are: a device may have another reader tomorrow
const waiting = () => JSON.parse(localStorage.getItem(notes) ?? "{}");

async function send(label, words) {
  const form = [...document.querySelectorAll("form[data-note]")].find((each) => each.elements.Label.value === label);
  if (!form) return false;
  const typed = new FormData(form);
  typed.set("Words", words);
  const answer = await fetch(`${here}?handler=Note`, { method: "POST", body: typed, redirect: "manual", headers: { "X-Requested-With": "pack" } });
  return answer.status === 204; // anything else, the way to sign in among them, has saved nothing
}

async function sendThoseWaiting() {
  for (const [label, words] of Object.entries(waiting())) {
    try {
      if (!(await send(label, words))) continue;
    } catch {
      return;
    }
    const left = waiting();
    delete left[label];
    localStorage.setItem(notes, JSON.stringify(left));
    say(label, "Note saved.");
  }
}

function say(label, words) {
  const at = document.querySelector(`[data-note-said="${CSS.escape(label)}"]`);
  if (at) at.textContent = words;
}

for (const form of document.querySelectorAll("form[data-note]")) {
  const label = form.elements.Label.value;
  const typed = waiting()[label];
  if (typed !== undefined) {
    form.elements.Words.value = typed;
    form.closest("details").open = true;
    say(label, "Kept on this device. It is saved when you are connected again.");
  }
  form.addEventListener("submit", async (event) => {
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    const words = form.elements.Words.value;
    try {
      if (!(await send(label, words))) throw new Error();
      say(label, "Note saved.");
    } catch {
      localStorage.setItem(notes, JSON.stringify({ ...waiting(), [label]: words }));
      say(label, "Kept on this device. It is saved when you are connected again.");
    }
  });
}
addEventListener("online", sendThoseWaiting);
sendThoseWaiting();

const keep = document.querySelector("[data-keep-pack]");
if (keep && "serviceWorker" in navigator && "caches" in self) {
  const said = document.querySelector("[data-kept-pack]");
  const show = async () => {
    const there = await (await caches.open("packs")).match(here);
    keep.textContent = there ? "Remove from this device" : "Keep on this device";
    said.textContent = there ? "Kept on this device. Signing out removes it." : "";
    keep.hidden = false;
    document.querySelector("[data-keep-words]").hidden = false;
  };
  keep.addEventListener("click", async () => {
    const cache = await caches.open("packs");
    if (await cache.match(here)) {
      await cache.delete(here);
    } else {
      await navigator.serviceWorker.register("/assets/offline.js", { scope: "/" });
      await navigator.serviceWorker.ready;
      const looks = [...document.querySelectorAll("link[rel=stylesheet], script[src]")].map((each) => new URL(each.href ?? each.src).pathname).filter((path) => path.startsWith("/assets/") || path === "/paper.css");
      await cache.addAll([here, ...looks, "/assets/govuk-frontend.min.js"]);
    }
    await show();
  });
  show();
}
