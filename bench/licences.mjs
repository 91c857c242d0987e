// Reads what restore and the npm lock file say, and the licence each package states of itself. Asks nobody over the network.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const page = "docs/licences.md";
// What a council may run, copy and change under our own licence.
const shipped = new Set(["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL", "OFL-1.1", "ISC", "Zlib", "Unlicense", "CC0-1.0", "0BSD", "blessing", "Public domain"]);
// What stays on the machine that builds or tests: also a licence that asks for changes to its own files to be shared.
const kept = new Set([...shipped, "MPL-2.0"]);
// Packages that state no licence by its name, as their own sources do.
const said = new Map([["xmpcore", "BSD-3-Clause"]]);

/** The licence a text is, where it is one of those that are quoted whole. */
function licenceOf(text) {
  const words = text.replace(/\s+/g, " ");
  return /Permission is hereby granted, free of charge, to any person obtaining a copy/.test(words) ? "MIT"
    : /Apache License,? Version 2\.0/i.test(words) ? "Apache-2.0"
    : /Redistribution and use in source and binary forms/.test(words) ? (/Neither the name/.test(words) ? "BSD-3-Clause" : "BSD-2-Clause")
    : /author disclaims copyright|public domain/i.test(words) ? "Public domain"
    : "";
}

function ofNuspec(folder, id) {
  const name = readdirSync(folder).find((file) => file.endsWith(".nuspec"));
  const nuspec = readFileSync(join(folder, name), "utf8");
  const [, type, value] = /<license\s+type="(\w+)"[^>]*>([^<]+)</.exec(nuspec) ?? [];
  return type === "expression" ? value.trim()
    : type === "file" ? licenceOf(readFileSync(join(folder, value.trim().replaceAll("\\", "/")), "utf8")) || "not stated"
    : said.get(id.toLowerCase()) ?? "not stated";
}

/** Each package of the projects in some folders, whether a project names it, and its licence. */
function ofNuGet(folders) {
  const found = new Map();
  for (const folder of folders.filter((each) => existsSync(each))) {
    for (const project of readdirSync(folder).sort()) {
      const file = join(folder, project, "obj/project.assets.json");
      if (!existsSync(join(folder, project, `${project}.csproj`))) {
        continue;
      }

      if (!existsSync(file)) {
        console.error(`${project} was not restored: build first`);
        process.exit(1);
      }

      const assets = JSON.parse(readFileSync(file, "utf8"));
      const named = new Set(Object.values(assets.project.frameworks).flatMap((each) => Object.keys(each.dependencies ?? {})).map((id) => id.toLowerCase()));
      for (const [key, library] of Object.entries(assets.libraries).filter(([, each]) => each.type === "package")) {
        const [id, version] = key.split("/");
        const path = Object.keys(assets.packageFolders).map((cache) => join(cache, library.path)).find(existsSync);
        const before = found.get(key);
        found.set(key, { id, version, from: "NuGet", licence: before?.licence ?? (path ? ofNuspec(path, id) : "not stated"), named: before?.named || named.has(id.toLowerCase()) });
      }
    }
  }

  return found;
}

function ofNpm(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const named = new Set(Object.keys(lock.packages[""].dependencies));
  return Object.entries(lock.packages).filter(([path]) => path !== "").map(([path, each]) => {
    const id = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return { id, version: each.version, from: "npm", licence: each.license ?? "not stated", named: named.has(id) };
  });
}

/** Every choice of "or" will do, and every part of "and" is needed. */
function isTaken(licence, allowed) {
  return licence.replace(/[()]/g, "").split(/ OR /i).some((choice) => choice.split(/ AND /i).every((part) => allowed.has(part.trim())));
}

const analyzers = /Analyzers?$/; // read the code while it is built and stay there
const solution = [...ofNuGet(["src"]).values()];
const npm = ofNpm("src/Belong.Web");
const worn = readFileSync("src/Belong.Web/Styles/assets.mjs", "utf8") + readFileSync("src/Belong.Web/Styles/belong.scss", "utf8");
const ships = [...solution.filter((each) => !analyzers.test(each.id)), ...npm.filter((each) => worn.includes(`${each.id}/`))];
const shippedKeys = new Set(ships.map((each) => `${each.from} ${each.id} ${each.version}`));
const rest = [...new Map([...solution, ...npm, ...ofNuGet(["tests", "bench", "ops"]).values()].map((each) => [`${each.from} ${each.id} ${each.version}`, each])).entries()].filter(([key]) => !shippedKeys.has(key)).map(([, each]) => each);

const order = new Intl.Collator("en");
const table = (packages) => ["| package | version | licence | from | |", "|---|---|---|---|---|",
  ...packages.toSorted((one, other) => order.compare(one.id, other.id) || order.compare(one.version, other.version)).map((each) => `| ${each.id} | ${each.version} | ${each.licence} | ${each.from} | ${each.named ? "named by a project" : ""} |`)].join("\n");
const text = `# Packages and their licences

Made by \`bench/licences\` from what restore took and what each package says of itself; \`./test\` asks whether it is still so. The .NET runtime (MIT) is installed beside Belong and does not come with it; SkiaSharp and SQLitePCLRaw bring Skia (BSD-3-Clause) and SQLite (public domain) as machine code.

## Ships with Belong

${table(ships)}

## Builds and tests it, and stays behind

${table(rest)}
`;

const refused = [...ships.filter((each) => !isTaken(each.licence, shipped)), ...rest.filter((each) => !isTaken(each.licence, kept))];
for (const each of refused) {
  console.error(`${each.id} ${each.version} is under ${each.licence}, which is not on the list of bench/licences.mjs`);
}

if (process.argv.includes("--check")) {
  const stands = existsSync(page) ? readFileSync(page, "utf8") : "";
  if (stands !== text) {
    const lines = new Set(stands.split("\n"));
    const made = new Set(text.split("\n"));
    [...made].filter((line) => !lines.has(line)).forEach((line) => console.error(`+ ${line}`));
    [...lines].filter((line) => !made.has(line)).forEach((line) => console.error(`- ${line}`));
    console.error(`${page} is not what the solution uses: run bench/licences`);
    process.exit(1);
  }
} else {
  writeFileSync(page, text);
}

process.exit(refused.length > 0 ? 1 : 0);
