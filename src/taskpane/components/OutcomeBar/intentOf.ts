import type { Outcome } from "../../session";

/** Green is only where nothing is left to do. */
export function intentOf(outcome: Outcome): "success" | "info" | "warning" | "error" {
  if (outcome.kind === "undecided") return "warning";
  if (outcome.kind === "made") return outcome.isWhole ? "success" : "warning";
  if (outcome.kind === "returned") return outcome.failures.length === 0 ? "success" : "warning";
  if (outcome.kind === "imported") return outcome.unwritten.length === 0 ? "success" : "warning";
  if (outcome.kind !== "checked") return "success";
  const { error, warning, advice } = outcome.counts;
  return error > 0 ? "error" : warning > 0 ? "warning" : advice > 0 ? "info" : "success";
}
