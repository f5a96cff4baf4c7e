const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

/** Puts files into the build as they are: `{ from, to }` for one, with `ext` for all of a folder that end so. */
class CopiedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("CopiedFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "CopiedFiles", stage }, () => {
        for (const { from, to } of this.files.flatMap(eachFile)) {
          const source = path.resolve(compiler.context, from);
          compilation.fileDependencies.add(source);
          compilation.emitAsset(to, new sources.RawSource(readFileSync(source)), { copied: true, minimized: true });
        }
      });
    });
  }
}

function eachFile({ from, to, ext }) {
  if (ext === undefined) return [{ from, to }];
  return readdirSync(from)
    .filter((name) => name.endsWith(ext))
    .map((name) => ({ from: path.join(from, name), to: `${to}/${name}` }));
}

module.exports = { CopiedFiles };
