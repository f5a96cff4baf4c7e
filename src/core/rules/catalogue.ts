import type { Rule } from "./rule";
import quotaGoldExceeded from "./submission/quota-gold-exceeded";

/** Every rule there is, in the order in which a report lists them; the notice says which of them are on. */
export const rules: readonly Rule[] = [quotaGoldExceeded];
