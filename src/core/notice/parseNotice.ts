import * as v from "valibot";
import { type Notice, noticeSchema } from "./notice";

/** What a pack may refer to: every rule with the ids of its messages. */
export type RuleIndex = Readonly<Record<string, readonly string[]>>;

/** A mistake in a pack: where, as `units.3.goldQuota`, and what is wrong, in Chinese. */
export interface NoticeMistake {
  readonly path: string;
  readonly message: string;
}

export type ParsedNotice =
  | { readonly notice: Notice; readonly mistakes: readonly [] }
  | { readonly notice: null; readonly mistakes: readonly NoticeMistake[] };

/** Reads a notice pack from parsed JSON and lists every mistake in it: first of form, then of sense. */
export function parseNotice(json: unknown, rules: RuleIndex): ParsedNotice {
  const form = v.safeParse(noticeSchema, json);
  const mistakes = form.success
    ? senseMistakes(form.output, rules)
    : form.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: formMessage(issue) }));
  return form.success && mistakes.length === 0 ? { notice: form.output, mistakes: [] } : { notice: null, mistakes };
}

function formMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  return issue.expected === "never" ? "不认识的项目，请删去或更正名称" : "缺少此项，请补填";
}

function senseMistakes(notice: Notice, rules: RuleIndex): NoticeMistake[] {
  return [...unitMistakes(notice), ...dateMistakes(notice), ...ruleMistakes(notice, rules)];
}

function unitMistakes(notice: Notice): NoticeMistake[] {
  const mistakes: NoticeMistake[] = [];
  const seen = { name: new Set<string>(), code: new Set<string>() };
  notice.units.forEach((unit, index) => {
    for (const key of ["name", "code"] as const) {
      if (seen[key].has(unit[key])) mistakes.push({ path: `units.${index}.${key}`, message: `“${unit[key]}”重复` });
      seen[key].add(unit[key]);
    }
    if (!notice.unitClasses.includes(unit.class)) {
      mistakes.push({ path: `units.${index}.class`, message: `“${unit.class}”不在 unitClasses 中` });
    }
  });
  const sum = notice.units.reduce((total, unit) => total + unit.goldQuota, 0);
  if (sum !== notice.goldQuotaTotal) {
    mistakes.push({ path: "goldQuotaTotal", message: `各单位名额合计${sum}，与${notice.goldQuotaTotal}不符` });
  }
  notice.ceilingClasses.forEach((name, index) => {
    if (!notice.unitClasses.includes(name)) {
      mistakes.push({ path: `ceilingClasses.${index}`, message: `“${name}”不在 unitClasses 中` });
    }
  });
  return mistakes;
}

function dateMistakes({ since, issuedOn, deadline, teams: { recent } }: Notice): NoticeMistake[] {
  const mistakes: NoticeMistake[] = [];
  if (issuedOn > deadline) mistakes.push({ path: "deadline", message: "截止时间早于印发日期" });
  if (since > issuedOn) mistakes.push({ path: "since", message: "业绩起算日晚于印发日期" });
  if (!(recent.graceFrom <= recent.from && recent.from <= recent.to)) {
    mistakes.push({ path: "teams.recent", message: "须满足 graceFrom ≤ from ≤ to" });
  }
  return mistakes;
}

function ruleMistakes(notice: Notice, rules: RuleIndex): NoticeMistake[] {
  const mistakes: NoticeMistake[] = [];
  for (const [id, { severity, clause }] of Object.entries(notice.rules)) {
    const path = `rules.${id}`;
    const messages = rules[id];
    if (!messages) mistakes.push({ path, message: "没有这条规则" });
    else if (typeof severity === "object") {
      for (const message of messages) {
        if (!severity[message]) mistakes.push({ path: `${path}.severity`, message: `缺少消息“${message}”的级别` });
      }
      for (const message of Object.keys(severity)) {
        if (!messages.includes(message)) {
          mistakes.push({ path: `${path}.severity.${message}`, message: "该规则没有这条消息" });
        }
      }
    }
    clause.forEach((reference, index) => {
      if (!notice.clauses[reference]) {
        mistakes.push({ path: `${path}.clause.${index}`, message: `clauses 中没有“${reference}”` });
      }
    });
  }
  return mistakes;
}
