import "../shell/polyfills";
import "../shell/styleRules";
import { createRoot } from "react-dom/client";
import type { Language } from "../app/language";
import { openRibbon } from "../commands/ribbon";
import { openInteractiveExcel } from "../hosts/excel/interactiveExcel";
import { tooOldMessage } from "../hosts/excel/requirements";
import { HostError } from "../hosts/workbookHost";
import { deskInWorker } from "../incoming/deskInWorker";
import { App } from "./App";
import { excelSurroundings } from "./excelSurroundings";
import { localMemory } from "./localMemory";
import { type Words, wordsIn } from "./strings/words";
import { zhCN } from "./strings/zhCN";
import type { ThemeName } from "./surroundings";

const root = createRoot(document.getElementById("root") ?? document.body);
const ribbon = openRibbon((name, action) => Office.actions.associate(name, action));

/** Nearly everybody reads Chinese: until it is known who does not. */
let words: Words = zhCN;

/** Says why the pane cannot work here, whatever is asked of it. */
function refuse(message: string): void {
  root.render(
    <main className="shell">
      <h1>{words.title}</h1>
      <p role="alert">{message}</p>
    </main>,
  );
  ribbon.onCommand(showPane);
}

function showPane(): void {
  Office.addin.showAsTaskpane().catch(console.error);
}

/** Chinese first: English only where Excel itself speaks another language. */
function languageOf(displayLanguage: string | undefined): Language {
  return (displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** Excel on the web has no theme to tell. A computer in high contrast knows better than Excel. */
function themeOf(theme: Office.OfficeTheme | undefined): ThemeName {
  if (!theme || window.matchMedia("(forced-colors: active)").matches) return "system";
  return theme.isDarkTheme ? "dark" : "light";
}

async function main(): Promise<void> {
  const { host: program } = await Office.onReady();
  words = await wordsIn(languageOf(Office.context.displayLanguage));
  if (program !== Office.HostType.Excel) return refuse(words.shell.notExcel);
  const { requirements, officeTheme } = Office.context;
  const isSetSupported = (name: string, version: string) => requirements.isSetSupported(name, version);
  const tooOld = tooOldMessage(isSetSupported);
  if (tooOld !== null) return refuse(tooOld);
  const host = await openInteractiveExcel({ run: Excel.run, isSetSupported });
  root.render(
    <App
      surroundings={excelSurroundings({
        host,
        commands: { onCommand: ribbon.onCommand, showPane },
        createWorkbook: Excel.createWorkbook,
        incomingDesk: deskInWorker(),
        memory: localMemory(Office.context.partitionKey ?? ""),
        listMemory: localMemory(Office.context.partitionKey ?? "", "listColumns"),
      })}
      words={words}
      theme={themeOf(officeTheme)}
    />,
  );
}

main().catch((error: unknown) => {
  refuse(error instanceof HostError ? error.message : words.shell.notOpened(String(error)));
});
