import type { Notice } from "./notice";
import type { Severity } from "./severity";

/** The severity and clause that a notice gives to a rule's message. Throws when it does not: a fault of the pack. */
export function ruleSetting(
  notice: Notice,
  rule: string,
  messageId: string,
): { readonly severity: Severity; readonly clause: readonly string[] } {
  const setting = notice.rules[rule];
  const severity = typeof setting?.severity === "object" ? setting.severity[messageId] : setting?.severity;
  if (!setting || !severity) throw new Error(`notice ${notice.id} gives no severity to ${rule}/${messageId}`);
  return { severity, clause: setting.clause };
}
