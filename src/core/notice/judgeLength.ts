import type { TextLength } from "./notice";

/**
 * How a text of so many 字 stands to the length the notice wants, bounds included: too `short`, too `long`, or long
 * enough so `narrow`ly that another way of counting may find it short; null when nothing is wrong.
 */
export function judgeLength(count: number, { min, max, narrowUntil }: TextLength): "short" | "long" | "narrow" | null {
  if (count < min) return "short";
  if (max !== null && count > max) return "long";
  return narrowUntil !== null && count < narrowUntil ? "narrow" : null;
}
