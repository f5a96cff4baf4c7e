import { type AskedPart, type KnownSheet, type Oddities, sheetParts } from "../knownWorkbook";
import { excelErrorCode } from "../refusals";
import { type ExcelRun, runExcel } from "../runExcel";
import { askCells } from "./askCells";
import { askFormats, askMarks, askProtection, askSheet, askTag, type SeenMarks } from "./askSheet";

/** Refusals that lie in what is asked for, not in the moment or in the connection. */
const ofTheSheet: ReadonlySet<string | null> = new Set([
  ...["UnsupportedSheet", "UnsupportedFeature", "UnsupportedOperation", "NotImplemented"],
  ...["ItemNotFound", "InvalidReference", "InvalidOperation", "InvalidArgument", "GeneralException", "AccessDenied"],
]);

/** Whether Excel may have refused because it cannot give a part of a sheet. */
export function isOfTheSheet(error: unknown): boolean {
  return ofTheSheet.has(excelErrorCode(error));
}

/** Finds out what Excel cannot give, sheet by sheet and part by part; of sheets without oddities nothing is said. */
export async function findOddities(run: ExcelRun): Promise<ReadonlyMap<string, Oddities>> {
  const ids = await runExcel(run, async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    return sheets.items.map(({ id }) => id);
  });
  const found = new Map<string, Oddities>();
  for (const id of ids) {
    const whole = await tried(() => asked(run, id, (sheet) => askSheet(sheet, [], { withCells: true })));
    if ("code" in whole) found.set(id, await odditiesOf(run, id));
  }
  return found;
}

async function odditiesOf(run: ExcelRun, id: string): Promise<Oddities> {
  const odd: Partial<Record<AskedPart, string>> = {};
  for (const part of sheetParts) {
    const answer = await tried(() => asked<unknown>(run, id, askers[part]));
    if ("code" in answer) odd[part] = answer.code;
  }
  return odd;
}

const askers: Readonly<Record<AskedPart, (sheet: Excel.Worksheet) => () => unknown>> = {
  protection: askProtection,
  tag: askTag,
  marks: (sheet) => askMarks(sheet, []),
  cells: askCells,
};

/** The sheet with those of its marks that Excel can give. */
export async function withReadableMarks(run: ExcelRun, sheet: KnownSheet): Promise<KnownSheet> {
  const ids = await asked(run, sheet.id, (proxy) => {
    const formats = proxy.getRange().conditionalFormats.load("items/id");
    return () => formats.items.map(({ id }) => id);
  });
  return { ...sheet, ...(await readableMarks(run, sheet.id, ids)) };
}

/** All at once; where that fails, each half by itself, down to single ones. */
async function readableMarks(run: ExcelRun, sheetId: string, ids: readonly string[]): Promise<SeenMarks> {
  if (ids.length === 0) return { marks: [], unreadMarks: 0 };
  const answer = await tried(() =>
    asked(run, sheetId, (sheet) => askFormats(ids.map((id) => sheet.getRange().conditionalFormats.getItem(id)))),
  );
  if ("value" in answer) return answer.value;
  if (ids.length === 1) return { marks: [], unreadMarks: 1 };
  const middle = ids.length >> 1;
  const first = await readableMarks(run, sheetId, ids.slice(0, middle));
  const second = await readableMarks(run, sheetId, ids.slice(middle));
  return {
    marks: [...first.marks, ...second.marks],
    unreadMarks: first.unreadMarks + second.unreadMarks,
  };
}

function asked<Seen>(run: ExcelRun, id: string, ask: (sheet: Excel.Worksheet) => () => Seen): Promise<Seen> {
  return runExcel(run, async (context) => {
    const answer = ask(context.workbook.worksheets.getItem(id));
    await context.sync();
    return answer();
  });
}

async function tried<Value>(act: () => Promise<Value>): Promise<{ readonly value: Value } | { readonly code: string }> {
  try {
    return { value: await act() };
  } catch (error) {
    if (!isOfTheSheet(error)) throw error;
    return { code: excelErrorCode(error) ?? "" };
  }
}
