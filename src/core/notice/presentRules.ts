import * as v from "valibot";
import { ruleSettingSchema } from "./notice";
import type { PackReferences } from "./senseMistakes";

/**
 * A pack whose rules go by the ids they have today, whatever it calls them. Where one rule has become of two, messages of
 * the one that the pack does not name are off. A pack that names a rule twice, by former and present id, keeps both, so
 * that the former is told as unknown.
 */
export function withPresentRules(pack: unknown, { formerRules }: PackReferences): unknown {
  const parts = v.safeParse(v.looseObject({ rules: v.record(v.string(), v.unknown()) }), pack);
  if (!parts.success) return pack;
  const given = parts.output.rules;
  const rules: Record<string, unknown> = {};
  for (const [id, setting] of Object.entries(given)) {
    const former = formerRules[id];
    if (!former || given[former.id] !== undefined) rules[id] = setting;
    else rules[former.id] = former.messages ? joined(rules[former.id], setting, former) : setting;
  }
  return { ...parts.output, rules };
}

type Former = PackReferences["formerRules"][string];

/** A setting by message, of the settings of those rules that have become one; as it stands where it is unsound. */
function joined(sofar: unknown, setting: unknown, { messages = {} }: Former) {
  const sound = v.safeParse(ruleSettingSchema, setting);
  if (!sound.success) return setting;
  const { severity, clause } = sound.output;
  const before = v.safeParse(ruleSettingSchema, sofar);
  const renamed = Object.entries(messages);
  return {
    severity: {
      ...(before.success && typeof before.output.severity === "object" ? before.output.severity : {}),
      ...Object.fromEntries(
        renamed.map(([former, message]) => [message, typeof severity === "object" ? severity[former] : severity]),
      ),
    },
    clause: {
      ...(before.success && !Array.isArray(before.output.clause) ? before.output.clause : {}),
      ...Object.fromEntries(
        renamed.map(([former, message]) => [message, Array.isArray(clause) ? clause : (clause[former] ?? [])]),
      ),
    },
  };
}
