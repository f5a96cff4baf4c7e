import type { RuleIndex } from "../notice/parseNotice";
import { rules } from "./catalogue";

/** Every rule with the ids of its messages: what a notice pack may refer to. */
export const ruleIndex: RuleIndex = Object.fromEntries(rules.map(({ meta }) => [meta.id, Object.keys(meta.messages)]));
