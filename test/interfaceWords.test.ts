import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

/** Characters that only Chinese texts have, their marks among them. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What is said stands with the interface's words, in either language. */
const words = /^(page|taskpane)\/strings\//;

/** What stays Chinese: names of files, values and marks that stand in cells, what stands on papers. */
const excepted: Readonly<Record<string, readonly string[]>> = {
  "page/fileName.ts": ["全市汇总.xlsx", "示例_富民县总工会.xlsx", "推荐工作簿_", "份.zip", "-已处理", "-原件"],
  "taskpane/fileNames.ts": ["退回副本.zip", "照片.zip"],
  "taskpane/components/ReviewView/reviewMistakes.ts": ["同意推荐"],
  "taskpane/components/FormView/ChoiceBoxes.tsx": ["、", "．"],
  "taskpane/components/FormView/ConditionsField.tsx": ["："],
  "taskpane/components/ConsolidateView/useIncomingFiles.ts": ["（", "）"],
  "taskpane/components/PrintView/PrintedChart.tsx": ["宋体, SimSun, serif"],
  "taskpane/components/PrintView/PrintView.styles.ts": ["宋体, SimSun, serif"],
  "taskpane/components/PrintView/PrintedDocument.tsx": ["照片", "第", "页 共", "页"],
  "taskpane/missingFonts.ts": ["iilmW0123456789—（一）永"],
};

function files(folder: string): string[] {
  return readdirSync(join("src", folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}

/** Every text of a source: strings, parts of templates, and what stands between tags. */
function textsIn(source: string): readonly string[] {
  const texts: string[] = [];
  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { type, value, cooked } = node as {
      readonly type?: string;
      readonly value?: unknown;
      readonly cooked?: unknown;
    };
    if (type === "StringLiteral" || type === "JSXText") texts.push(String(value));
    else if (type === "TemplateElement") texts.push(String(cooked));
    for (const each of Object.values(node)) visit(each);
  }
  visit(parseSync(source, { syntax: "typescript", tsx: true }));
  return texts;
}

/** Chinese texts by file. */
function found(): Readonly<Record<string, readonly string[]>> {
  const byFile = ["page", "taskpane", "commands"]
    .flatMap(files)
    .filter((path) => !words.test(path))
    .map((path) => {
      const texts = textsIn(readFileSync(join("src", path), "utf8"));
      return [path, [...new Set(texts.filter((text) => chinese.test(text)))]] as const;
    });
  return Object.fromEntries(byFile.filter(([, texts]) => texts.length > 0));
}

test("nothing that the page or the pane says stands beside its words, where no English could stand for it", () => {
  expect(found()).toEqual(excepted);
});

test.each([
  ['say("此表没有表头。");', ["此表没有表头。"]],
  [`say(\`\${from} 起有合并单元格，\${what}不能\`);`, [" 起有合并单元格，", "不能"]],
  ["const bar = <p>请重试</p>;", ["请重试"]],
  ['const bar = <p aria-label="提示">…</p>;', ["提示"]],
  ["// 校验\nconst pattern = /姓名/;", []],
])("is seen: %s", (source, expected) => {
  expect(textsIn(source).filter((text) => chinese.test(text))).toEqual(expected);
});
