import type { Language } from "../surroundings";
import { enUS } from "./enUS";
import { type Words, zhCN } from "./zhCN";

export type { Words };

export const wordsOf: Readonly<Record<Language, Words>> = { "zh-CN": zhCN, "en-US": enUS };
