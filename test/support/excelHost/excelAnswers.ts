import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { answerQuery } from "./answerQuery";
import { type EventEntry, makeEvents, type Person } from "./events";
import { type Fault, makeFaults } from "./faults";
import { loadWorkbook } from "./loadWorkbook";
import type { WorkbookModel } from "./model";
import { workbook } from "./objects/workbook";
import { type Answer, actionTypes, pathTypes, type Query } from "./wire";

/** What is behind office.js, wherever it runs: a workbook in memory, what it answers, and what people do to it. */
export interface ExcelAnswers {
  readonly model: WorkbookModel;
  /** Every round trip that an add-in waited for. */
  readonly trips: Trip[];
  readonly user: Person;
  readonly colleague: Person;
  /** Lets a request go wrong. */
  breakRequest(fault: Fault | null): void;
  /** Has something happen once so many requests from now on are answered. */
  afterRequest(count: number, act: () => void): void;
  /** The answer to a request of so many bytes. */
  answer(query: Query, request: number): Answer;
  /** Tells the add-in what its own requests have changed, as Excel does once it has answered. */
  tellEvents(): void;
}

interface Trip {
  /** In bytes. */
  readonly request: number;
  readonly answer: number;
  /** Which of its actions may change the workbook. */
  readonly changes: readonly number[];
}

export interface TestExcelOptions {
  /** The `x` of the ExcelApi 1.x that this Excel knows. */
  readonly version?: number;
}

/** The newest ExcelApi 1.x that the published office.js knows in full. */
export const newestVersion = 17;

/** Bytes that one request or answer may have, as Excel on the web limits them. */
const payloadLimit = 5 * 2 ** 20;

export function excelAnswers(
  data: WorkbookData,
  { version = newestVersion }: TestExcelOptions,
  send: (entry: EventEntry) => void,
): ExcelAnswers {
  const model = loadWorkbook(data);
  const trips: Trip[] = [];
  const { user, colleague, register, tell } = makeEvents(model, version, send);
  const { breakRequest, next } = makeFaults();
  let awaited: { count: number; readonly act: () => void } | null = null;
  const session = { root: workbook(model, register), version, references: new Map() };

  function answer(query: Query, request: number): Answer {
    if (request > payloadLimit) return failed("RequestPayloadSizeLimitExceeded");
    // The library sends these by itself when a run is over, and nobody waits for them.
    if (query.Actions.some(({ Name }) => Name === "_RemoveReference")) return answerQuery(query, session);
    const fault = next();
    if (fault?.at === "before") return failed(fault.code);
    const refused = typeof fault?.at === "object" ? { index: fault.at.action, code: fault.code } : null;
    const full = answerQuery(query, session, refused);
    const bytes = Buffer.byteLength(JSON.stringify(full));
    trips.push({ request, answer: bytes, changes: changesIn(query) });
    if (awaited && --awaited.count === 0) awaited.act();
    if (fault?.at === "after") return failed(fault.code);
    return bytes > payloadLimit ? failed("ResponsePayloadSizeLimitExceeded") : full;
  }

  const afterRequest: ExcelAnswers["afterRequest"] = (count, act) => {
    awaited = { count, act };
  };

  return { model, trips, user, colleague, breakRequest, afterRequest, answer, tellEvents: tell };
}

/** Calls and settings; an object that is first reached by a call, such as a new sheet, is instantiated by it. */
function changesIn({ Actions, ObjectPaths }: Query): number[] {
  return Actions.flatMap(({ ActionType, Name = "", ObjectPathId }, index) => {
    const path = ObjectPaths[ObjectPathId];
    const isChange =
      ActionType === actionTypes.setProperty ||
      (ActionType === actionTypes.method && !onlyReads.test(Name)) ||
      (ActionType === actionTypes.instantiate &&
        path?.ObjectPathType === pathTypes.method &&
        !onlyReads.test(path.Name ?? ""));
    return isChange ? [index] : [];
  });
}

/** Calls by which something is found or asked, those of the library's own among them. */
const onlyReads = /^(Get|_)/;

function failed(code: string): Answer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: "" } };
}
