import { isDeepStrictEqual } from "node:util";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import type { Session } from "../../../src/taskpane/session";
import type { Fault } from "../excelHost/faults";
import type { WorkbookModel } from "../excelHost/model";
import { startExcel, type TestExcel } from "../excelHost/startExcel";
import { contentsOf, textsIn, typedOn } from "./contents";
import { eventsDelivered, openPaneInExcel, type PaneInExcel } from "./paneInExcel";
import type { Scenario } from "./scenarios";

/** One scenario with one fault in it. */
export interface Trial {
  readonly course: Course;
  readonly fault: Fault;
  /** Where it is done again: in the same pane, or in one that is opened anew. */
  readonly recovery: "again" | "reopened";
}

/** What comes of a scenario in which nothing goes wrong, and where something can. */
export interface Course {
  readonly scenario: Scenario;
  readonly start: State;
  readonly end: State;
  /** Each request's actions that may change the workbook. */
  readonly changes: readonly (readonly number[])[];
}

interface State {
  readonly contents: ReturnType<typeof contentsOf>;
  readonly texts: ReadonlySet<string>;
  /** Sheets that are nobody's but the clerk's, by Excel's id. */
  readonly own: ReadonlyMap<string, ReturnType<typeof typedOn>>;
}

/** What must never be. */
export const offences = [
  "a clerk's value changed unasked",
  "a half edit",
  "an orphan sheet",
  "an untrue message",
  "something lost",
  "not recovered",
] as const;
export type Offence = (typeof offences)[number];

export interface Finding {
  readonly offence: Offence;
  readonly detail: string;
}

export async function courseOf(scenario: Scenario): Promise<Course> {
  const { excel, pane } = await prepared(scenario);
  const start = stateOf(excel.model);
  const before = excel.trips.length;
  const { failure } = await pane.act(scenario.act);
  if (failure) throw new Error(`${scenario.name} fails by itself: ${failure.text}`);
  const changes = excel.trips.slice(before).map((trip) => trip.changes);
  return { scenario, start, end: stateOf(excel.model), changes };
}

/** What Excel may say of a request as a whole. */
const codes = [
  ...["GeneralException", "InactiveWorkbook", "ConnectionFailure", "AccessDenied", "ItemNotFound"],
  ...["ItemAlreadyExists", "Conflict", "InvalidOperationInCellEditMode"],
];

const recoveries = ["again", "reopened"] as const;

/** Every fault that a scenario can have: each request refused and its answer lost, and each of its calls refused. */
export function trialsOf(course: Course): Trial[] {
  return course.changes.flatMap((actions, index) => {
    const request = index + 1;
    const whole = (["before", "after"] as const).flatMap((at) =>
      codes.flatMap((code) =>
        recoveries.map((recovery): Trial => ({ course, fault: { request, at, code }, recovery })),
      ),
    );
    const within = actions.map((action): Trial => {
      const fault = { request, at: { action }, code: "GeneralException" };
      return { course, fault, recovery: action % 2 === 0 ? "again" : "reopened" };
    });
    return [...whole, ...within];
  });
}

export async function tryOut({ course, fault, recovery }: Trial): Promise<Finding[]> {
  const { scenario, start, end } = course;
  const { excel, pane } = await prepared(scenario);
  excel.breakRequest(fault);
  const session = await pane.act(scenario.act);
  excel.breakRequest(null);
  const found = judge(session, stateOf(excel.model), course);

  const again = recovery === "again" ? pane : await openedPane(excel);
  if (scenario.prepare) await again.act(scenario.prepare);
  const { failure } = await again.act(scenario.act);
  const recovered = stateOf(excel.model);
  if (failure) found.push({ offence: "not recovered", detail: failure.text });
  else if (!isDeepStrictEqual(recovered.contents, end.contents)) {
    found.push({ offence: "not recovered", detail: difference(recovered.contents, end.contents) });
  }
  for (const [id, typed] of start.own) {
    if (!recovered.own.has(id)) found.push({ offence: "something lost", detail: `a sheet of ${typed.size} cells` });
  }
  return found;
}

function judge({ failure, outcome }: Session, now: State, { start, end }: Course): Finding[] {
  const found: Finding[] = [];
  const asBefore = isDeepStrictEqual(now.contents, start.contents);
  const asAfter = isDeepStrictEqual(now.contents, end.contents);

  let done = 0;
  let open = 0;
  for (const [id, before] of start.own) {
    const typed = now.own.get(id);
    const after = end.own.get(id);
    if (!typed) {
      found.push({ offence: "a clerk's value changed unasked", detail: "the whole sheet" });
      continue;
    }
    for (const at of new Set([...before.keys(), ...typed.keys(), ...(after?.keys() ?? [])])) {
      const [was, is, wanted] = [before.get(at), typed.get(at), after?.get(at)];
      if (is !== was && is !== wanted) {
        found.push({ offence: "a clerk's value changed unasked", detail: `${at}: ${was} became ${is}` });
      }
      if (was === wanted) continue;
      if (is === wanted) done++;
      else open++;
    }
  }
  if (done > 0 && open > 0) found.push({ offence: "a half edit", detail: `${done} of ${done + open}` });

  const known = new Set([...start.contents, ...end.contents].map(({ name }) => name));
  for (const { name, visibility } of now.contents) {
    if (visibility === "Visible" && !known.has(name)) found.push({ offence: "an orphan sheet", detail: name });
  }
  for (const text of start.texts) {
    if (end.texts.has(text) && !now.texts.has(text)) {
      found.push({ offence: "something lost", detail: `“${text}” is nowhere` });
      break;
    }
  }

  const written = failure ? failure.written : "all";
  const isTrue = written === "partly" || (written === "all" ? asAfter : asBefore);
  if (!isTrue) {
    const said = failure ? failure.text : JSON.stringify(outcome);
    const wanted = written === "all" ? end.contents : start.contents;
    found.push({ offence: "an untrue message", detail: `${said}: ${difference(now.contents, wanted)}` });
  }
  return found;
}

/** The workbook opened in Excel and in the pane, and all done that comes before. */
async function prepared({ file, before, prepare }: Scenario): Promise<{ excel: TestExcel; pane: PaneInExcel }> {
  const excel = startExcel(await openXlsx(file()).read());
  const pane = await openedPane(excel);
  for (const step of before) {
    if (typeof step === "function") await pane.act(step);
    else {
      step.people(excel);
      await eventsDelivered();
    }
  }
  if (prepare) await pane.act(prepare);
  return { excel, pane };
}

/** The pane begins by reading. */
async function openedPane(excel: TestExcel): Promise<PaneInExcel> {
  const pane = await openPaneInExcel(excel);
  await pane.act((actions) => actions.open());
  return pane;
}

function stateOf(model: WorkbookModel): State {
  const own = model.sheets.filter(({ names }) => names.length === 0);
  return {
    contents: structuredClone(contentsOf(model)),
    texts: textsIn(model),
    own: new Map(own.map((sheet) => [sheet.id, typedOn(sheet)])),
  };
}

/** Where two states part, for whoever looks for the reason. */
function difference(now: State["contents"], wanted: State["contents"]): string {
  const names = (contents: State["contents"]) => contents.map(({ name }) => name).join(",");
  if (names(now) !== names(wanted)) return `sheets ${names(now)} instead of ${names(wanted)}`;
  for (const [index, sheet] of now.entries()) {
    const other = wanted[index];
    for (const [part, value] of Object.entries(sheet)) {
      const expected = other?.[part as keyof typeof sheet];
      if (isDeepStrictEqual(value, expected)) continue;
      return `${sheet.name}, ${part}: ${short(value)} instead of ${short(expected)}`;
    }
  }
  return "nothing";
}

function short(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? "";
}
