import type { Language } from "../../app/language";
import { type Words, zhCN } from "./zhCN";

export type { Words };

/** Nearly everybody reads Chinese: English is loaded for who does not. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === "zh-CN" ? zhCN : (await import("./enUS")).enUS;
}
