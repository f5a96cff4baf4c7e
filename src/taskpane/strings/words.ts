import type { Language } from "../../app/language";
import { enUS } from "./enUS";
import { type Words, zhCN } from "./zhCN";

export type { Words };

export const wordsOf: Readonly<Record<Language, Words>> = { "zh-CN": zhCN, "en-US": enUS };
