import type { CellRef } from "../../../src/core/cells/cellRef";
import { defineRule } from "../../../src/core/rules/rule";

/** Held to by `npm run types`: what must be refused is marked so, and fails there as soon as it is not. */

declare const at: readonly [CellRef];
const meta = {
  id: "age-max",
  summary: "Nobody is older than the notice lets them be.",
  messages: { over: "{age}岁，超过{limit}岁；{column.birth}在“{sheet.members}”中。" },
  fix: "none",
} as const;

// A finding brings a value for each placeholder; what the notice calls its sheets and columns is none.
defineRule({
  meta,
  check: () => [{ messageId: "over", at, data: { age: 46, limit: 45 } }],
});
defineRule({
  meta,
  // @ts-expect-error {limit} has no value
  check: () => [{ messageId: "over", at, data: { age: 46 } }],
});
defineRule({
  meta,
  // @ts-expect-error there is no message of that name
  check: () => [{ messageId: "under", at, data: { age: 46, limit: 45 } }],
});
defineRule({
  meta,
  // @ts-expect-error a finding marks a cell
  check: () => [{ messageId: "over", at: [], data: { age: 46, limit: 45 } }],
});
defineRule({
  // @ts-expect-error a message told once is one of the rule's
  meta: { ...meta, toldOnce: ["under"] },
  check: () => [],
});
