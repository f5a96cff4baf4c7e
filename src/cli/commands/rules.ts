import { severityName } from "../../core/issues/severityName";
import type { Notice } from "../../core/notice/notice";
import { ruleSetting } from "../../core/notice/ruleSetting";
import { rules as catalogue } from "../../core/rules/catalogue";
import { type Command, formatOption, UsageError } from "../command";

export const rules: Command = {
  name: "rules",
  summary: "列出通知启用的全部规则",
  help: `用法：
  desk rules [--format text|json]

  --format text|json     结果的格式，默认 text`,
  options: { format: { type: "string" } },
  async run({ values, files, notice, console }) {
    if (files.length > 0) throw new UsageError("此命令不需要给出工作簿文件。");
    const listed = listedRules(notice);
    console.out(
      formatOption(values) === "json"
        ? JSON.stringify({ notice: { id: notice.id, version: notice.version }, rules: listed }, null, 1)
        : listed.flatMap(ruleText).join("\n"),
    );
    return 0;
  },
};

/** The rules that a notice switches on, in the notice's terms. */
function listedRules(notice: Notice) {
  return catalogue
    .filter(({ meta }) => notice.rules[meta.id])
    .map(({ meta: { id, summary, fix, messages } }) => ({
      id,
      summary,
      fix,
      messages: Object.entries(messages).flatMap(([messageId, message]) => {
        const setting = ruleSetting(notice, id, messageId);
        if (!setting) return [];
        return [{ id: messageId, severity: setting.severity, message, clause: setting.clause.join("、") }];
      }),
    }));
}

function ruleText({ id, messages }: ReturnType<typeof listedRules>[number]): string[] {
  return [
    id,
    ...messages.map(({ severity, message, clause }) => {
      const basis = clause === "" ? "" : `（依据：${clause}）`;
      return `  ${severityName[severity]}　${message}${basis}`;
    }),
  ];
}
