import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { answerQuery } from "./answerQuery";
import { makeEvents } from "./events";
import { loadWorkbook } from "./loadWorkbook";
import type { WorkbookModel } from "./model";
import { workbook } from "./objects/workbook";
import type { Answer, Query } from "./wire";

/** An Excel without Excel: the real office.js in front of answers of our own over a workbook in memory. */
export interface TestExcel {
  readonly run: typeof Excel.run;
  readonly model: WorkbookModel;
  /** Every round trip that an add-in waited for, in bytes of its request and its answer. */
  readonly trips: { readonly request: number; readonly answer: number }[];
  /** What people do to the workbook. */
  readonly user: ReturnType<typeof makeEvents>["user"];
}

export interface TestExcelOptions {
  /** The `x` of the ExcelApi 1.x that this Excel knows. */
  readonly version?: number;
}

/** The newest ExcelApi 1.x that the published office.js knows in full. */
export const newestVersion = 17;

/** Bytes that one request or answer may have, as Excel on the web limits them. */
const payloadLimit = 5 * 2 ** 20;

const officeJs = new Script(
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8"),
);

export function startExcel(data: WorkbookData, { version = newestVersion }: TestExcelOptions = {}): TestExcel {
  const model = loadWorkbook(data);
  const trips: TestExcel["trips"] = [];
  const bridge = { onMessageFromHost: (_: string): void => undefined, sendMessageToHost };
  const { user, register } = makeEvents(model, (message) => bridge.onMessageFromHost(JSON.stringify(message)));
  const session = { root: workbook(model, register), version, references: new Map() };

  function sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: Query } };
    const body = JSON.stringify(answer(message.body, Buffer.byteLength(text)));
    setImmediate(() => {
      bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
    });
  }

  function answer(query: Query, request: number): Answer {
    if (request > payloadLimit) return tooLarge("RequestPayloadSizeLimitExceeded");
    const full = answerQuery(query, session);
    const bytes = Buffer.byteLength(JSON.stringify(full));
    // The library sends these by itself when a run is over, and nobody waits for them.
    const cleansUp = query.Actions.some(({ Name }) => Name === "_RemoveReference");
    if (!cleansUp) trips.push({ request, answer: bytes });
    return bytes > payloadLimit ? tooLarge("ResponsePayloadSizeLimitExceeded") : full;
  }

  return { run: loadExcel(bridge).run, model, trips, user };
}

function tooLarge(code: string): Answer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0 } };
}

function loadExcel(bridge: object): typeof Excel {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "Chrome" },
    location: { href: "https://localhost/" },
    _richApiNativeBridge: bridge,
  };
  page.window = page;
  officeJs.runInContext(createContext(page));
  return page.Excel as typeof Excel;
}
