import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { expectGolden } from "../support/golden";
import { messyWorkbook } from "../support/messyWorkbook";

const trust = resolve(__dirname, "../../docs/trust.md");

/** The lines about issues and edits, without those that name a file. */
const lines = (out: string) => out.split("\n").filter((line) => !line.includes(".xlsx"));

test("a workbook typed anew by a clerk: what is said of it, what is mended, and what is left to say", async () => {
  const folder = folderOf({ "表.xlsx": await messyWorkbook() });
  const before = await desk("check", folder.at("表.xlsx"));
  const fixed = await desk("fix", folder.at("表.xlsx"), "-o", folder.at("正.xlsx"));
  const proposed = await desk("fix", folder.at("正.xlsx"), "--propose");
  const after = await desk("check", folder.at("正.xlsx"));
  expect([before.code, fixed.code, proposed.code, after.code]).toEqual([1, 0, 0, 1]);

  const said = lines(before.out);
  expect(new Set(said).size).toBe(said.length);
  const sections = [
    ["校验", said],
    ["自动修正", lines(fixed.out)],
    ["修改建议", lines(proposed.out)],
  ] as const;
  expectGolden(
    sections.map(([title, content]) => `${title}\n${content.join("\n")}\n`).join("\n"),
    "cli/messyWorkbook.txt",
  );

  const left = lines(after.out).slice(0, -1);
  const mended = said.filter((line) => !left.includes(line)).slice(0, -1);
  expect(left.filter((line) => !said.includes(line))).toEqual([]);
  expect(mended).toHaveLength(lines(fixed.out).length - 1);

  // What docs/trust.md says of it, issue by issue, is what is told.
  const [, account = ""] = /^## 五、.*?$([\s\S]*?)^## 六/m.exec(readFileSync(trust, "utf8")) ?? [];
  const of = (severity: string) => said.filter((line) => line.startsWith(`  ${severity}　`)).length;
  const issues = said.length - 1;
  const told = `现报${issues}项（错误${of("错误")}、警告${of("警告")}、提示${of("提示")}），其中${mended.length}项`;
  expect(account).toContain(told);
  const explained = [...account.matchAll(/^\| (\d+) +\|/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(explained).toBe(issues);
});
