// Packs that a reader keeps on their device are read when the service cannot be reached: these, what they look by, and nothing else. What the service answers always comes first.
const kept = "packs";
const isPack = (url) => /^\/panels\/[^/]+\/meetings\/[^/]+\/pack$/.test(url.pathname) && url.search === "";
const isLook = (url) => url.pathname.startsWith("/assets/") || url.pathname === "/paper.css";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.mode === "navigate" && /^\/sign-(in|out)$/.test(url.pathname)) event.waitUntil(caches.delete(kept)); // whoever signs out, or in, leaves nothing to the next, connected or not
  if (event.request.method !== "GET" || url.origin !== location.origin || !(isPack(url) || isLook(url))) return;
  event.respondWith((async () => {
    const cache = await caches.open(kept);
    try {
      const answer = await fetch(event.request);
      if (isPack(url) && (answer.redirected || answer.type === "opaqueredirect" || !answer.ok)) await cache.delete(url.pathname); // signed out, or no longer theirs to read
      else if (answer.ok && await cache.match(url.pathname)) await cache.put(url.pathname, answer.clone());
      return answer;
    } catch {
      return await cache.match(url.pathname) ?? Response.error();
    }
  })());
});
