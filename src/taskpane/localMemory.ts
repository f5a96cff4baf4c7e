import type { Memory } from "../app/noticeShelf";

/** The browser's storage; Excel on the web gives each site's add-ins a part of their own (`Office.context.partitionKey`). */
export function localMemory(partition = ""): Memory {
  const key = `${partition}nominationDesk.notices`;
  return { load: () => localStorage.getItem(key), save: (text) => localStorage.setItem(key, text) };
}
