import type { Notice } from "../notice/notice";
import { type Added, nothingAdded } from "../workbook/city/added";
import { type CityRecordKey, cityRecordKinds, citySpec, generatedSheet } from "../workbook/city/citySheets";
import { perSheet } from "../workbook/city/perSheet";
import { isTaken, type RegisterRow } from "../workbook/city/register";
import type { Submission, SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import { enteredValue } from "../workbook/reading/enteredValue";
import { readListSheet } from "../workbook/reading/readListSheet";
import { readRecords } from "../workbook/reading/readRecords";
import { readRegister } from "../workbook/reading/readRegister";
import type { RecordBase } from "../workbook/records";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../workbook/workbookData";
import { submittedValues } from "./submittedValues";

/** What an earlier city workbook holds, with what the city has written since. */
export interface CitySubmissions {
  readonly register: readonly RegisterRow[];
  readonly submissions: readonly Submission[];
  readonly addedTo: { readonly register: Added } & Readonly<Record<CityRecordKey, Added>>;
}

export const noSubmissions: CitySubmissions = {
  register: [],
  submissions: [],
  addedTo: { register: nothingAdded, ...perSheet(() => nothingAdded) },
};

/** Or the name of the sheet that is no longer there, or has lost its headers: what stood in it cannot be told. */
export function readCitySubmissions(
  data: WorkbookData,
  notice: Notice,
): CitySubmissions | { readonly unreadable: string } {
  const registerSheet = generatedSheet(data, "city-register");
  const register = registerSheet && readRegister(registerSheet, data.date1904);
  if (!register) return { unreadable: "收件登记" };
  // The list of former honours may be long, and is nobody's submission.
  const sheets = data.sheets.filter(({ generated }) => generated?.kind !== "city-prior");
  const records = readRecords({ ...data, sheets }, notice);
  const valuesOf = submittedValues(data);
  const unreadable: string[] = [];
  const read = perSheet((key): CitySheet => {
    const sheet = readCitySheet(key, records[key], data, (record) => valuesOf(record, () => true));
    if (!sheet) unreadable.push(standardWorkbook[key].name);
    return sheet ?? { rowsByFile: new Map(), added: nothingAdded };
  });
  const [missing] = unreadable;
  if (missing !== undefined) return { unreadable: missing };
  const submissions = register.rows.flatMap(({ row: registered }): Submission[] => {
    const { file, sender } = registered;
    if (!sender || !isTaken(registered)) return [];
    const { onTime: _, records: __, ...sent } = sender;
    return [{ file, ...sent, rows: perSheet((key) => read[key].rowsByFile.get(file) ?? []) }];
  });
  return {
    register: register.rows.map(({ row }) => row),
    submissions,
    addedTo: { register: register.added, ...perSheet((key) => read[key].added) },
  };
}

interface CitySheet {
  readonly rowsByFile: ReadonlyMap<string, readonly SubmittedRow[]>;
  readonly added: Added;
}

function readCitySheet(
  key: CityRecordKey,
  records: readonly RecordBase[],
  data: WorkbookData,
  valuesOf: (record: RecordBase) => readonly SubmittedValue[],
): CitySheet | null {
  const sheet = generatedSheet(data, cityRecordKinds[key]);
  const { columns } = citySpec(key);
  const headers = columns.map(({ header }) => header);
  const list = sheet && readListSheet(sheet, headers);
  // Half of the headers would be worse than none: the rest would be taken for the city's own or for deleted.
  if (!list || list.columns.includes(null)) return null;
  const standard = standardWorkbook[key].columns.length;
  const placeOf = (origin: string) => columns.findIndex((column) => column.key === origin);
  const recordIn = new Map(records.map((record) => [record.source.row, record]));
  const rowsByFile = new Map<string, SubmittedRow[]>();
  const ownRows: SubmittedValue[][] = [];
  for (const { row, cells } of list.rows) {
    const record = recordIn.get(row);
    const entered = list.columns.map((column) => (column === null ? null : enteredValue(cells[column], data.date1904)));
    const beside = list.added.map(({ column }) => enteredValue(cells[column], data.date1904));
    const values = record ? valuesOf(record) : entered.slice(0, standard);
    const { origin } = record?.source ?? {};
    if (!origin || origin.row === null) {
      ownRows.push([...values, ...entered.slice(standard), ...beside]);
      continue;
    }
    const sent = rowsByFile.get(origin.file) ?? [];
    const seal = String(entered[placeOf("origin.seal")] ?? "");
    sent.push({ row: origin.row, seal, values: [...values, entered[placeOf("origin.note")] ?? null, ...beside] });
    rowsByFile.set(origin.file, sent);
  }
  return { rowsByFile, added: { columns: list.added.map(({ header }) => header), rows: ownRows } };
}
