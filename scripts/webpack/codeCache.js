const { spawnSync } = require("node:child_process");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { sampleWorkbook } = require("./sampleWorkbook");

/**
 * Lets the program check a workbook once it is built, and keeps what V8 has compiled for it beside the program, as
 * `program.js.cache`. It serves the Node that has built it; another compiles for itself.
 */
class CodeCache {
  constructor(start, program) {
    this.start = start;
    this.program = program;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("CodeCache", ({ outputOptions, errors }) => {
      if (errors.length > 0) return;
      const file = (name) => path.join(outputOptions.path, name);
      const folder = mkdtempSync(path.join(tmpdir(), "code-"));
      try {
        const workbook = path.join(folder, "sample.xlsx");
        writeFileSync(workbook, sampleWorkbook());
        const keepCode = path.join(__dirname, "keepCode.cjs");
        const { stdout, stderr } = spawnSync(
          process.execPath,
          ["--require", keepCode, file(this.start), "check", workbook, "--format", "json"],
          { encoding: "utf8", env: { ...process.env, KEPT_CODE: file(`${this.program}.cache`) } },
        );
        if (!stdout.startsWith("{")) throw new Error(`the built program fails: ${stderr}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

module.exports = { CodeCache };
