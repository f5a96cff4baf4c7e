import * as v from "valibot";
import { type Notice, noticeSchema } from "./notice";
import { withPresentRules } from "./presentRules";
import { type NoticeMistake, type PackReferences, senseMistakes } from "./senseMistakes";

export type ParsedNotice =
  | { readonly notice: Notice; readonly mistakes: readonly [] }
  | { readonly notice: null; readonly mistakes: readonly NoticeMistake[] };

/** Reads a notice pack from parsed JSON and lists every mistake in it: of form, then of sense. */
export function parseNotice(json: unknown, known: PackReferences): ParsedNotice {
  const pack = withPresentRules(json, known);
  const form = v.safeParse(noticeSchema, pack);
  const sense = senseMistakes(pack, known);
  if (form.success && sense.length === 0) return { notice: form.output, mistakes: [] };
  return { notice: null, mistakes: [...(form.issues ?? []).map(formMistake), ...sense] };
}

function formMistake(issue: v.BaseIssue<unknown>): NoticeMistake {
  return { path: v.getDotPath(issue) ?? "", message: formMessage(issue) };
}

function formMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  return issue.expected === "never" ? "不认识的项目，请删去或更正名称" : "缺少此项，请补填";
}
