const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation, WebpackError } = require("webpack");

/** Texts of packages that come without one, and of those that only a prebuilt file of another package holds. */
const ourTexts = path.join(__dirname, "licences");
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/**
 * Puts the licences of all that a build ships into a file of it: our own, webpack's for its runtime, those of every
 * package with a module in the build or a file copied into it (`copied`: their paths), and those of the packages that a
 * prebuilt module was made of, which its source map names. A package without a licence text fails the build.
 */
class Licences {
  constructor(fileName, { copied = [] } = {}) {
    this.fileName = fileName;
    this.copied = copied;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const shipped = [...filesIn(compilation), ...this.copied, require.resolve("webpack")];
        const packages = packagesOf(shipped);
        const missing = packages.filter(({ text }) => text === "");
        if (missing.length > 0) {
          const names = missing.map(({ name }) => name).join(", ");
          compilation.errors.push(
            new WebpackError(`no licence text for ${names}: put it into ${ourTexts} as NAME.txt, with + for /`),
          );
        }
        const own = readFileSync(path.join(__dirname, "../../LICENSE"), "utf8");
        compilation.emitAsset(this.fileName, new sources.RawSource(textOf(own, packages)), { copied: true });
      });
    });
  }
}

/** The files of all modules that have come into a chunk. */
function filesIn({ modules, chunkGraph }) {
  const used = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const filesOf = (module) => (module.modules ? module.modules.flatMap(filesOf) : [module.nameForCondition()]);
  return used.flatMap(filesOf).filter((file) => file !== null && file !== undefined);
}

function packagesOf(files) {
  const packages = new Map();
  const add = (found) => packages.set(`${found.name} ${found.version}`, found);
  for (const file of new Set(files)) {
    const folder = packageFolder(file);
    if (folder === null) continue;
    const holder = packageIn(folder);
    add(holder);
    for (const name of bundledIn(file)) add(installed(name, folder) ?? bundled(name, holder));
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package that a file belongs to; null for a file of our own. */
function packageFolder(file) {
  const parts = file.split(path.sep);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join(path.sep);
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
  return { name, version, kind: license ?? "", text: texts.length > 0 ? texts.join("\n\n") : ourText(name) };
}

function ourText(name) {
  const file = path.join(ourTexts, `${name.replace("/", "+")}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The names of the packages that a prebuilt file was made of. */
function bundledIn(file) {
  if (!existsSync(`${file}.map`)) return [];
  const names = JSON.parse(readFileSync(`${file}.map`, "utf8")).sources.map(
    (source) => /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** The package of that name which code in this folder would be given; null when there is none. */
function installed(name, folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    const candidate = path.join(at, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return packageIn(candidate);
    if (path.dirname(at) === at) return null;
  }
}

function bundled(name, holder) {
  return { name, version: `in ${holder.name} ${holder.version}`, kind: "", text: ourText(name) };
}

/** Packages with one text stand above it together. */
function textOf(own, packages) {
  const byText = new Map();
  for (const found of packages) {
    const text = found.text.replaceAll("\r\n", "\n").trim();
    byText.set(text, [...(byText.get(text) ?? []), found]);
  }
  const title = ({ name, version, kind }) => [name, version, kind && `(${kind})`].filter(Boolean).join(" ");
  const sections = [...byText].map(([text, found]) => `${found.map(title).join("\n")}\n\n${text}\n`);
  const rule = `\n${"=".repeat(100)}\n\n`;
  return [`推荐申报助手 · Nomination Desk\n\n${own.trim()}\n`, ...sections].join(rule);
}

module.exports = { Licences };
