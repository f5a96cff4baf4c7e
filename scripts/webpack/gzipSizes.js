const { gzipSync } = require("node:zlib");
const {
  sources: { RawSource },
  Compilation,
} = require("webpack");

/**
 * Tells how much a page loads, gzipped, in bytes: into a file of the build, and in a table on the screen.
 * `{ entries: { taskpane: { bytes, files } }, later: { "file.js": bytes } }`
 */
class GzipSizes {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    let sizes;
    compiler.hooks.thisCompilation.tap("GzipSizes", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "GzipSizes", stage }, () => {
        sizes = sizesOf(compilation);
        compilation.emitAsset(this.fileName, new RawSource(JSON.stringify(sizes, null, 1)));
      });
    });
    compiler.hooks.done.tap("GzipSizes", (stats) => {
      if (!stats.hasErrors()) console.log(table(sizes));
    });
  }
}

function sizesOf(compilation) {
  const bytesOf = (file) => gzipSync(compilation.getAsset(file).source.buffer()).length;
  const entries = {};
  const first = new Set();
  for (const [name, entrypoint] of compilation.entrypoints) {
    const files = entrypoint.getFiles().filter(isScript);
    for (const file of files) first.add(file);
    entries[name] = { bytes: files.reduce((sum, file) => sum + bytesOf(file), 0), files };
  }
  const later = compilation
    .getAssets()
    .filter(({ name, info }) => isScript(name) && !info.copied && !first.has(name))
    .map(({ name }) => [name, bytesOf(name)])
    .sort(([, a], [, b]) => b - a);
  return { entries, later: Object.fromEntries(later) };
}

function isScript(file) {
  return file.endsWith(".js");
}

function table({ entries, later }) {
  const line = (name, bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name}`;
  return [
    "gzip, at once:",
    ...Object.entries(entries).map(([name, { bytes }]) => line(name, bytes)),
    "gzip, when needed:",
    ...Object.entries(later).map(([name, bytes]) => line(name, bytes)),
  ].join("\n");
}

module.exports = { GzipSizes };
