import type { Notice } from "./notice";
import type { Severity } from "./severity";

/**
 * The severity and clause that a notice gives to a rule's message; null where it silences the message, or gives each
 * message a severity and this one none: a rule may gain messages that an older notice cannot know.
 */
export function ruleSetting(
  notice: Notice,
  rule: string,
  messageId: string,
): { readonly severity: Severity; readonly clause: readonly string[] } | null {
  const setting = notice.rules[rule];
  if (!setting) throw new Error(`notice ${notice.id} does not have the rule ${rule}`);
  const severity = typeof setting.severity === "object" ? (setting.severity[messageId] ?? "off") : setting.severity;
  if (severity === "off") return null;
  return { severity, clause: Array.isArray(setting.clause) ? setting.clause : (setting.clause[messageId] ?? []) };
}
