import { resolve } from "node:path";
import { severityName } from "../src/core/issues/severityName";
import { kunming2020 } from "../src/core/notice/notices/kunming-2020/kunming2020";
import { ruleSetting } from "../src/core/notice/ruleSetting";
import { rules } from "../src/core/rules/catalogue";
import { inNoticeWords } from "../src/core/workbook/standardWorkbook/names";
import { standardWorkbook } from "../src/core/workbook/standardWorkbook/standardWorkbook";
import { type RuleExample, ruleExamples } from "./ruleExamples";

export const rulesDocPath = resolve(__dirname, "../docs/rules.md");

const fixName = { safe: "可自动修正", proposed: "给出建议，逐项确认", none: "由填报人处理" } as const;

/** The catalogue of rules for administrators, as the built-in notice sets it. */
export function rulesDocText(): string {
  const listed = rules.filter(({ meta }) => kunming2020.rules[meta.id]);
  const examples = ruleExamples();
  const sections = listed.map(({ meta: { id, fix, messages } }) => {
    const lines = Object.entries(messages).flatMap(([messageId, message]) => {
      const setting = ruleSetting(kunming2020, id, messageId);
      if (!setting) return [];
      const { severity, clause } = setting;
      return [
        `| ${severityName[severity]} | ${inNoticeWords(message, standardWorkbook(kunming2020)).replaceAll("|", "\\|")} | ${clause.join("、") || "—"} |`,
      ];
    });
    return `## ${id}\n\n${fixName[fix]}\n\n| 级别 | 提示内容 | 依据 |\n| --- | --- | --- |\n${lines.join("\n")}\n${exampleText(examples.get(id))}`;
  });
  return `# 校验规则（${listed.length}条）

适用通知：${kunming2020.documentNumber}（规则包 ${kunming2020.id} 第${kunming2020.version}版）。
本文件由 \`npm run docs\` 生成，请勿手工修改。\`{…}\` 处由程序填入实际内容。

“错例”和“不提示”的例子取自各规则的测试，未写出的内容均填写正确；同一内容可能另有规则提示。

级别：**错误**须更正，否则承诺书带“草稿”字样；**警告**须更正，或在“例外说明”中写明理由（可写“规则编号：理由”）；**提示**供参考。

${sections.join("\n")}`;
}

function exampleText(example: RuleExample | undefined): string {
  if (!example) return "";
  const { wrong, message, right } = example;
  const lines = [...(wrong ? [`错例：${wrong}`] : []), `提示：${message}`, ...(right ? [`不提示：${right}`] : [])];
  return `\n${lines.map((line) => `- ${inText(line)}`).join("\n")}\n`;
}

/** What Markdown would take for a mark of its own. */
function inText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
