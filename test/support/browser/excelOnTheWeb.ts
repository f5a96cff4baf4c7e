import type { BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { type ExcelAnswers, excelAnswers, newestVersion, type TestExcelOptions } from "../excelHost/excelAnswers";
import { type Answer, pathTypes, type Query } from "../excelHost/wire";
import type { TestBrowser } from "./testBrowser";

/** Excel on the web and the add-in must come over https, and here from the same host. Nothing is asked of the network. */
const origin = "https://localhost/";
const excelPage = `${origin}excel`;

export interface ExcelOnTheWeb extends Omit<ExcelAnswers, "answer" | "tellEvents"> {
  /** The window of this Excel. */
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  readonly frame: () => Frame;
}

interface Options extends TestExcelOptions {
  readonly context?: BrowserContextOptions;
}

/** Opens a file in an Excel of ours, with the add-in beside it as Excel on the web has it: in a frame, asked by messages. */
export async function openExcelOnTheWeb(
  browser: TestBrowser,
  file: Uint8Array,
  { version = newestVersion, context = { viewport: { width: 360, height: 800 } } }: Options = {},
): Promise<ExcelOnTheWeb> {
  const page = await browser.open(context, origin);
  const data = await openXlsx(file).read();
  const { answer, tellEvents, ...excel } = excelAnswers(
    data,
    { version },
    ({ messageCategory, messageType, targetId, message }) => {
      const event = { ArrayData: [[messageCategory, messageType, targetId, message, "", false]] };
      const text = JSON.stringify({ ...envelope, _actionName: "richApiMessage", _responseType: 1, _data: event });
      void page.evaluate((sent) => window.frames[0]?.postMessage(sent, "*"), text);
    },
  );

  await page.route(`${origin}**`, async (route) => {
    const url = route.request().url();
    if (url === excelPage) return route.fulfill({ contentType: "text/html", body: excelHtml });
    // A connection that is kept may be closed by the server just as it is used again.
    const response = await route.fetch({ url: browser.url() + url.slice(origin.length), maxRetries: 2 });
    return route.fulfill({ response });
  });
  await page.exposeFunction("answerAddin", (text: string): string | null => {
    const request = JSON.parse(text) as Request;
    if (request._messageType !== 0) return null;
    const { _actionName, _correlationId } = request;
    const _data = answerRequest(request, version, (body) => {
      const query = JSON.parse(body) as Query;
      return isAboutAddin(query) ? nothingFor(query) : answer(query, Buffer.byteLength(body));
    });
    setTimeout(tellEvents);
    return JSON.stringify({ ...envelope, _actionName, _correlationId, _responseType: 0, _data });
  });
  await page.goto(excelPage);
  return {
    ...excel,
    page,
    pane: page.frameLocator("iframe"),
    frame: () => page.mainFrame().childFrames()[0] ?? page.mainFrame(),
  };
}

const conversation = "conversation";
/** What all messages to the add-in share. */
const envelope = {
  _messageType: 1,
  _conversationId: conversation,
  _origin: excelPage,
  _errorCode: 0,
  _serializerVersion: 1,
};

/** A message of the add-in's, as far as it is used. */
interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

const invoke = 0;
/** The number under which office.js sends its batches. */
const executeBatch = 93;

function answerRequest(request: Request, version: number, answer: (body: string) => object): unknown {
  const { _actionName, _actionType, _data } = request;
  if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(version);
  if (_actionType !== invoke) return { Error: 0 };
  if (_actionName === "executeMethod" && _data.DdaMethod?.DispatchId === executeBatch) {
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer(String(_data.ArrayData?.[4])))] };
  }
  return { Version: 1, Error: 0 };
}

/** True of what is not about the workbook: that commands can be handled, that the pane shall be shown. */
function isAboutAddin({ ObjectPaths }: Query): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject);
}

function nothingFor({ Actions }: Query): Answer {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}

function appContext(version: number): object {
  return {
    _id: "addin",
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: `${origin}book.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify({ ExcelApi: `1.${version}` }),
  };
}

const frameName = JSON.stringify({
  baseFrameName: "_xdm_C",
  hostInfo: "Excel|Web|16.01|zh-CN|||disableLogging|0",
  xdmInfo: `${conversation}|addin|${excelPage}`,
  serializerVersion: 1,
});

/** Excel's own page, as much of it as the add-in can notice. */
const excelHtml = `<!doctype html>
<html lang="zh-CN">
  <title>工作簿</title>
  <link rel="icon" href="icons/desk-32.png">
  <style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
  <script>
    addEventListener("message", async ({ data, source }) => {
      const answer = await answerAddin(data);
      if (answer !== null) source.postMessage(answer, "*");
    });
    addEventListener("DOMContentLoaded", () => {
      const frame = document.createElement("iframe");
      frame.name = ${JSON.stringify(frameName)};
      frame.src = "taskpane.html";
      frame.title = "推荐申报助手";
      document.body.append(frame);
    });
  </script>
</html>`;
