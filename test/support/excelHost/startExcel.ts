import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { type ExcelAnswers, excelAnswers, type TestExcelOptions } from "./excelAnswers";
import type { Query } from "./wire";

/** An Excel without Excel: the real office.js in front of answers of our own over a workbook in memory. */
export interface TestExcel extends Omit<ExcelAnswers, "answer"> {
  readonly run: typeof Excel.run;
}

const officeJs = new Script(
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8"),
);

export function startExcel(data: WorkbookData, options: TestExcelOptions = {}): TestExcel {
  const bridge = { onMessageFromHost: (_: string): void => undefined, sendMessageToHost };
  const { answer, ...excel } = excelAnswers(data, options, (entry) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } }));
  });

  function sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: Query } };
    const body = JSON.stringify(answer(message.body, Buffer.byteLength(text)));
    setImmediate(() => {
      bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
    });
  }

  return { ...excel, run: loadExcel(bridge).run };
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
