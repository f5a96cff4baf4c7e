import type { Memory } from "../app/noticeShelf";

/**
 * The browser's storage; Excel on the web gives each site's add-ins a part of their own (`Office.context.partitionKey`).
 * @param what is kept there
 */
export function localMemory(partition = "", what: "notices" | "listColumns" = "notices"): Memory {
  const key = `${partition}nominationDesk.${what}`;
  return { load: () => localStorage.getItem(key), save: (text) => localStorage.setItem(key, text) };
}
