import { intentOf } from "../../../src/taskpane/components/OutcomeBar/intentOf";
import type { Outcome } from "../../../src/taskpane/session";

const none = { error: 0, warning: 0, advice: 0 };
const told = () => [];

test.each<[string, Outcome, ReturnType<typeof intentOf>]>([
  ["a check without an issue", { kind: "checked", counts: none }, "success"],
  ["with advice alone", { kind: "checked", counts: { ...none, advice: 1 } }, "info"],
  ["with a warning", { kind: "checked", counts: { ...none, warning: 1, advice: 1 } }, "warning"],
  ["with an error", { kind: "checked", counts: { ...none, error: 1, warning: 1 } }, "error"],
  ["whole letters", { kind: "made", told, isWhole: true }, "success"],
  ["drafts, or forms without their photos", { kind: "made", told, isWhole: false }, "warning"],
  ["returns that were all made", { kind: "returned", written: 2, failures: [] }, "success"],
  ["one that could not be made", { kind: "returned", written: 1, failures: ["甲县.xlsx"] }, "warning"],
  ["what has to be decided first", { kind: "undecided", mayWait: true }, "warning"],
])("%s", (_, outcome, intent) => {
  expect(intentOf(outcome)).toBe(intent);
});
