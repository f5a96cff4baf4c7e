import words from "../fixtures/notice-workbook-words.json";

/** The words of the notice's workbook as a former build wrote it, in the fixture: its sheets with their headers and items, and its choices. */
export const former = {
  sheets: Object.entries(words.sheets).map(([name, labels]) => ({ name, labels })),
  choices: Object.entries(words.choices),
};
