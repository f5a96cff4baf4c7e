import { saysNone } from "./saysNone";

/**
 * The names that 特邀专家 lists; 等 behind them and 无 are none. Spaces part no names: they stand within names of two
 * characters, too.
 */
export function expertNames(list: string): string[] {
  return list
    .split(/[、，,；;/\n]/)
    .map((name) => name.trim().replace(/(?<=.{2})等$/, ""))
    .filter((name) => name !== "" && name !== "等" && !saysNone(name));
}
