import { createContext, useContext } from "react";
import type { Language } from "../../app/language";
import { type PageWords, zhCN } from "./zhCN";

export type { PageWords };

/** Chinese where nothing else is said. */
export const PageWordsContext = createContext<PageWords>(zhCN);

export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}

/** Nearly everybody reads Chinese: English is loaded for who does not. */
export async function pageWordsIn(language: Language): Promise<PageWords> {
  return language === "zh-CN" ? zhCN : (await import("./enUS")).enUS;
}
