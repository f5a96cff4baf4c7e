const { gzipSync } = require("node:zlib");
const {
  sources: { RawSource },
  Compilation,
} = require("webpack");

/**
 * Tells how much a page loads, gzipped, in bytes: into a file of the build, and in a table on the screen.
 * `{ entries: { taskpane: { bytes, files } }, files: { "file.js": bytes } }`; what no entry lists is loaded when needed.
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
  const files = compilation
    .getAssets()
    .filter(({ name, info }) => isScript(name) && !info.copied)
    .map(({ name }) => [name, bytesOf(name)])
    .sort(([, a], [, b]) => b - a);
  const entries = [...compilation.entrypoints].map(([name, entrypoint]) => {
    const first = entrypoint.getFiles().filter(isScript);
    return [name, { bytes: first.reduce((sum, file) => sum + bytesOf(file), 0), files: first }];
  });
  return { entries: Object.fromEntries(entries), files: Object.fromEntries(files) };
}

function isScript(file) {
  return file.endsWith(".js");
}

function table({ entries, files }) {
  const line = (name, bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name}`;
  return [
    "gzip, to begin with:",
    ...Object.entries(entries).map(([name, { bytes }]) => line(name, bytes)),
    "gzip, file by file:",
    ...Object.entries(files).map(([name, bytes]) => line(name, bytes)),
  ].join("\n");
}

module.exports = { GzipSizes };
