import { groupBy } from "../cells/groupBy";
import type { Notice } from "../notice/notice";
import { type Added, nothingAdded } from "../workbook/city/added";
import { generatedSheet } from "../workbook/city/citySheets";
import { type PerSheet, perSheet } from "../workbook/city/perSheet";
import { isTaken, type RegisterRow } from "../workbook/city/register";
import type { Submission } from "../workbook/city/submission";
import { recordsIn } from "../workbook/nominations";
import { readRecords } from "../workbook/reading/readRecords";
import { readRegister } from "../workbook/reading/readRegister";
import { type StandardWorkbook, standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../workbook/workbookData";
import { brokenTrace } from "./brokenTrace";
import { type CitySheet, readCitySheet } from "./readCitySheet";
import { submittedValues } from "./submittedValues";

/** What an earlier city workbook holds, with what the city has written since. */
export interface CitySubmissions {
  readonly register: readonly RegisterRow[];
  readonly submissions: readonly Submission[];
  readonly addedTo: { readonly register: Added; readonly sheets: PerSheet<Added> };
}

export function noSubmissions(workbook: StandardWorkbook): CitySubmissions {
  const addedTo = { register: nothingAdded, sheets: perSheet(workbook, () => nothingAdded) };
  return { register: [], submissions: [], addedTo };
}

/** Or why it cannot be continued, in Chinese: what stood in it, or whose it was, can no longer be told. */
export function readCitySubmissions(
  data: WorkbookData,
  notice: Notice,
): CitySubmissions | { readonly refused: string } {
  const workbook = standardWorkbook(notice);
  const registerSheet = generatedSheet(data, "city-register");
  const register = registerSheet && readRegister(registerSheet, data.date1904, workbook);
  if (!register) return { refused: sheetLost("收件登记") };
  // The list of former honours may be long, and is nobody's submission.
  const sheets = data.sheets.filter(({ generated }) => generated?.kind !== "city-prior");
  const records = readRecords({ ...data, sheets }, notice);
  const valuesOf = submittedValues(data);
  const unreadable: string[] = [];
  const read = perSheet(workbook, (key): CitySheet => {
    const sheet = readCitySheet(key, workbook, recordsIn(records, key), data, (record) => valuesOf(record, () => true));
    if (!sheet) unreadable.push(workbook.spec(key).name);
    return sheet ?? { sent: [], added: nothingAdded };
  });
  const [missing] = unreadable;
  if (missing !== undefined) return { refused: sheetLost(missing) };
  const sent = Object.values(read).flatMap((sheet) => sheet.sent);
  const broken = brokenTrace(register, sent, notice);
  if (broken !== null) return { refused: broken };
  const rowsByFile = perSheet(workbook, (key) => groupBy(read[key]?.sent ?? [], ({ origin }) => origin.file.text));
  const submissions = register.rows.flatMap(({ row: registered }): Submission[] => {
    const { file, sender } = registered;
    if (!sender || !isTaken(registered)) return [];
    const { onTime: _, records: __, ...sent } = sender;
    return [
      { file, ...sent, rows: perSheet(workbook, (key) => (rowsByFile[key]?.get(file) ?? []).map(({ row }) => row)) },
    ];
  });
  return {
    register: register.rows.map(({ row }) => row),
    submissions,
    addedTo: { register: register.added, sheets: perSheet(workbook, (key) => read[key]?.added ?? nothingAdded) },
  };
}

function sheetLost(name: string): string {
  return `汇总工作簿的“${name}”表已被删除，或表头已改，无法在其基础上继续；请恢复该表，或另建汇总工作簿。`;
}
