import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { answerQuery } from "./answerQuery";
import { type EventEntry, makeEvents } from "./events";
import { loadWorkbook } from "./loadWorkbook";
import type { WorkbookModel } from "./model";
import { workbook } from "./objects/workbook";
import type { Answer, Query } from "./wire";

/** What is behind office.js, wherever it runs: a workbook in memory, what it answers, and what people do to it. */
export interface ExcelAnswers {
  readonly model: WorkbookModel;
  /** Every round trip that an add-in waited for, in bytes of its request and its answer. */
  readonly trips: { readonly request: number; readonly answer: number }[];
  /** What people do to the workbook. */
  readonly user: ReturnType<typeof makeEvents>["user"];
  /** The answer to a request of so many bytes. */
  answer(query: Query, request: number): Answer;
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
  tell: (entry: EventEntry) => void,
): ExcelAnswers {
  const model = loadWorkbook(data);
  const trips: ExcelAnswers["trips"] = [];
  const { user, register } = makeEvents(model, tell);
  const session = { root: workbook(model, register), version, references: new Map() };

  function answer(query: Query, request: number): Answer {
    if (request > payloadLimit) return tooLarge("RequestPayloadSizeLimitExceeded");
    const full = answerQuery(query, session);
    const bytes = Buffer.byteLength(JSON.stringify(full));
    // The library sends these by itself when a run is over, and nobody waits for them.
    const cleansUp = query.Actions.some(({ Name }) => Name === "_RemoveReference");
    if (!cleansUp) trips.push({ request, answer: bytes });
    return bytes > payloadLimit ? tooLarge("ResponsePayloadSizeLimitExceeded") : full;
  }

  return { model, trips, user, answer };
}

function tooLarge(code: string): Answer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0 } };
}
