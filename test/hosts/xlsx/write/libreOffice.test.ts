import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { partsOf } from "../../../support/parts";
import { richWorkbook } from "../../../support/richWorkbook";
import { smallDocument } from "../../../support/smallDocument";

const installed = spawnSync("soffice", ["--version"]).status === 0;

/** The file as LibreOffice writes it after having read it; with a profile of its own, so that none that runs interferes. */
function savedByLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nomination-desk-"));
  writeFileSync(join(folder, "in.xlsm"), file);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, join(folder, "in.xlsm")]);
  const saved = new Uint8Array(readFileSync(join(folder, "in.xlsx")));
  rmSync(folder, { recursive: true });
  return saved;
}

(installed ? test : test.skip)(
  "what LibreOffice has saved in between is still known as ours and taken out (needs soffice)",
  async () => {
    const saved = savedByLibreOffice(
      await applyPlan(richWorkbook(), {
        marks: [{ sheet: "金牌工人", severity: "error", areas: [{ top: 4, left: 3, bottom: 4, right: 3 }] }],
        notes: [{ at: { sheet: "备注", row: 1, column: 1 }, text: "请核对" }],
        generated: [{ kind: "check-report", document: smallDocument("检查结果") }],
      }),
    );
    expect(Object.values(partsOf(saved)).join("")).toMatch(/nomination-desk:error.*请核对.*/s);

    const host = openXlsx(saved);
    const report = (await host.read()).sheets[3];
    expect(report?.generated?.kind).toBe("check-report");
    await host.write({ marks: [], notes: [], withoutGenerated: ["check-report"] });
    expect(Object.values(partsOf(host.bytes())).join("")).not.toMatch(/nomination-?desk|推荐申报助手/i);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["金牌工人", "备注", "计算"]);
  },
  60_000,
);
