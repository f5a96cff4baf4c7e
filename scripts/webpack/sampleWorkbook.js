const { execFileSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

/** Puts the workbook that the browser page opens with into the build; made once, however often the build runs. */
class SampleWorkbook {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    let bytes;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("SampleWorkbook", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SampleWorkbook", stage }, () => {
        bytes ??= makeSample(compiler.context);
        compilation.emitAsset(this.fileName, new sources.RawSource(bytes), { copied: true });
      });
    });
  }
}

function makeSample(root) {
  const folder = mkdtempSync(path.join(tmpdir(), "sample-"));
  const file = path.join(folder, "sample.xlsx");
  try {
    execFileSync(process.execPath, ["--import", "tsx", "scripts/pageSample.ts", file], { cwd: root });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { SampleWorkbook };
