import type { Notice } from "./notice";
import type { Severity } from "./severity";

/**
 * The severity and clause that a notice gives to a rule's message; null where it silences the message. Throws when it
 * gives none: a fault of the pack.
 */
export function ruleSetting(
  notice: Notice,
  rule: string,
  messageId: string,
): { readonly severity: Severity; readonly clause: readonly string[] } | null {
  const setting = notice.rules[rule];
  const severity = typeof setting?.severity === "object" ? setting.severity[messageId] : setting?.severity;
  if (!setting || !severity) throw new Error(`notice ${notice.id} gives no severity to ${rule}/${messageId}`);
  if (severity === "off") return null;
  return { severity, clause: Array.isArray(setting.clause) ? setting.clause : (setting.clause[messageId] ?? []) };
}
