// Compiles the stylesheet and puts what pages load into wwwroot/assets. Run by the build.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const out = "wwwroot/assets";
mkdirSync(out, { recursive: true });
const { css } = compile("Styles/belong.scss", { loadPaths: ["node_modules"], style: "compressed", quietDeps: true, silenceDeprecations: ["import"] });
writeFileSync(`${out}/belong.css`, css);
for (const [from, to] of [
  ["../Scripts/belong.js", "belong.js"],
  ["../Scripts/pack.js", "pack.js"],
  ["../Scripts/passkey.js", "passkey.js"],
  ["../Scripts/offline.js", "offline.js"],
  ["govuk-frontend/dist/govuk/govuk-frontend.min.js", "govuk-frontend.min.js"],
]) {
  copyFileSync(`node_modules/${from}`, `${out}/${to}`);
}
writeFileSync(`${out}/installed`, "");
