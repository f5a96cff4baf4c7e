import { createContext, useContext } from "react";
import { type PageWords, zhCN } from "./zhCN";

export type { PageWords };

const Words = createContext<PageWords>(zhCN);

/** Gives what stands in it its words; Chinese without it. */
export const PageWordsProvider = Words.Provider;

export function usePageWords(): PageWords {
  return useContext(Words);
}
