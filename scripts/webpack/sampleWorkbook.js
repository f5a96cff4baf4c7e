const { execFileSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

let made;

/** The bytes of the workbook that the browser page opens with; made once, however often the build runs. */
function sampleWorkbook() {
  made ??= makeSample();
  return made;
}

function makeSample() {
  const folder = mkdtempSync(path.join(tmpdir(), "sample-"));
  const file = path.join(folder, "sample.xlsx");
  try {
    const root = path.join(__dirname, "../..");
    execFileSync(process.execPath, ["--import", "tsx", "scripts/pageSample.ts", file], { cwd: root });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { sampleWorkbook };
