import { type ExcelHost, openExcelHost } from "../../../src/hosts/excel/excelHost";
import type { WorkbookHost } from "../../../src/hosts/workbookHost";
import type { Fault } from "./faults";
import type { WorkbookModel } from "./model";
import { type OpenedExcel, openTestExcel } from "./openTestExcel";

/** Something that a user does with a workbook: reads it and writes it. */
export interface Scenario {
  readonly file: Uint8Array;
  readonly act: (host: WorkbookHost) => Promise<unknown>;
}

/** What is in the workbook before and after a scenario in which nothing goes wrong, and what can go wrong with it. */
export interface Course {
  readonly before: unknown;
  readonly after: unknown;
  /** All of the workbook in the end, see `everythingIn`. */
  readonly end: unknown;
  /** Each request's actions that may change the workbook. */
  readonly changes: readonly (readonly number[])[];
}

export async function courseOf({ file, act }: Scenario): Promise<Course> {
  const { host, model, trips } = await openTestExcel(file);
  const before = contentsIn(model);
  const opening = trips.length;
  await act(host);
  return {
    before,
    after: contentsIn(model),
    end: everythingIn(model),
    changes: trips.slice(opening).map(({ changes }) => changes),
  };
}

/** Every way in which one request of a scenario can go wrong. */
export function faultsOf({ changes }: Course, code = "GeneralException"): Fault[] {
  return changes.flatMap((actions, index) => [
    { request: index + 1, at: "before" as const, code },
    ...actions.map((action) => ({ request: index + 1, at: { action }, code })),
    { request: index + 1, at: "after" as const, code },
  ]);
}

export interface BrokenOff extends OpenedExcel {
  /** Null where the scenario ended well. */
  readonly error: unknown;
}

/** @param dies nothing is answered any more after the fault, as when Excel or the pane is closed */
export async function breakOff({ file, act }: Scenario, fault: Fault, dies: boolean): Promise<BrokenOff> {
  const excel = await openTestExcel(file);
  let isDead = false;
  const run = async (...args: [object, (context: Excel.RequestContext) => Promise<unknown>]) => {
    if (isDead) throw new Error("gone");
    try {
      return await excel.run(...args);
    } catch (error) {
      isDead = dies;
      throw error;
    }
  };
  const host = await openExcelHost({ run: run as typeof Excel.run, isSetSupported: () => true });
  excel.breakRequest(fault);
  const error: unknown = await act(host).then(
    () => null,
    (reason: unknown) => reason,
  );
  excel.breakRequest(null);
  return { ...excel, host, error };
}

/** The add-in opened anew in the same Excel. */
export function openAgain({ run }: Pick<OpenedExcel, "run">): Promise<ExcelHost> {
  return openExcelHost({ run, isSetSupported: () => true });
}

/** What people read in the workbook: its sheets with their values and formulas. */
export function contentsIn({ sheets }: WorkbookModel): unknown {
  return sheets.map(({ name, cells, visibility }) => ({
    name,
    visibility,
    cells: Object.fromEntries([...cells].map(([at, { value, formula }]) => [at, formula ?? value]).sort()),
  }));
}

/** The same with all looks and names, whatever ids Excel has given and in whatever order things were set. */
export function everythingIn({ sheets }: WorkbookModel): unknown {
  return sheets.map(({ id: _, charts, conditionalFormats, ...sheet }) => ({
    ...sheet,
    formats: byKey(sheet.formats),
    cells: byKey(sheet.cells),
    links: byKey(sheet.links),
    charts: charts.map(({ id: __, ...chart }) => chart),
    conditionalFormats: conditionalFormats.map(({ id: __, ...format }) => format),
  }));
}

function byKey<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
