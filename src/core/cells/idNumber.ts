import { plainForm } from "./characters";

/** What a resident's number tells of its bearer (GB 11643-1999). */
export interface IdNumber {
  /** `1985-06-12` */
  readonly birth: string;
  readonly sex: "男" | "女";
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/** Reads a number of 18 places; null where it is none, or its last place does not fit the others. */
export function readIdNumber(text: string): IdNumber | null {
  const digits = plainForm(text).replace(/\s/g, "").toUpperCase();
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits)) return null;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  if (checks[sum % 11] !== digits[17]) return null;
  const birth = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  return { birth, sex: Number(digits[16]) % 2 === 1 ? "男" : "女" };
}
