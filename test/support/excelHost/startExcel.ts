import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers";
import { createContext, Script } from "node:vm";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { type ExcelAnswers, excelAnswers, type TestExcelOptions } from "./excelAnswers";
import type { Answer, Query } from "./wire";

/** An Excel without Excel: the real office.js in front of answers of our own over a workbook in memory. */
export interface TestExcel extends Omit<ExcelAnswers, "answer" | "tellEvents"> {
  readonly run: typeof Excel.run;
  readonly createWorkbook: typeof Excel.createWorkbook;
  /** All of `Excel.ErrorCodes`. */
  readonly errorCodes: readonly string[];
  /**
   * Excel answers nothing, as while somebody is typing into a cell: requests that say so wait until the function that
   * it gives is called, others are refused.
   */
  editCell(): () => void;
}

const officeJs = new Script(
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8"),
);

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Query };
}

/** The flag of a request that waits until the user has left the cell. */
const delayForCellEdit = 64;

export function startExcel(data: WorkbookData, options: TestExcelOptions = {}): TestExcel {
  const bridge = { onMessageFromHost: (_: string): void => undefined, sendMessageToHost };
  const { answer, tellEvents, ...excel } = excelAnswers(data, options, (entry) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } }));
  });
  /** Requests that wait for a cell to be left; null while none is being typed into. */
  let waiting: (() => void)[] | null = null;

  function sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Message;
    const perform = () => reply(id, answer(message.body, Buffer.byteLength(text)));
    if (!waiting) perform();
    else if (flags & delayForCellEdit) waiting.push(perform);
    else reply(id, refusedInCell);
  }

  function reply(id: number, answered: Answer): void {
    const body = JSON.stringify(answered);
    setImmediate(() => {
      bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
      tellEvents();
    });
  }

  function editCell(): () => void {
    const these: (() => void)[] = [];
    waiting = these;
    return () => {
      waiting = null;
      for (const perform of these.splice(0)) perform();
    };
  }

  const { run, createWorkbook, ErrorCodes } = loadExcel(bridge);
  return { ...excel, run, createWorkbook, errorCodes: Object.values(ErrorCodes), editCell };
}

const refusedInCell: Answer = {
  Results: [],
  TraceIds: [],
  Error: { Code: "InvalidOperationInCellEditMode", Message: "Excel is in cell-editing mode.", Location: "" },
};

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
