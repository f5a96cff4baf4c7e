import "../shell/polyfills";
import "../shell/clipboardTarget";
import "../shell/styleRules";
import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Language } from "../app/language";
import { localTime } from "../app/localTime";
import { noticeShelf } from "../app/noticeShelf";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { deskInWorker } from "../incoming/deskInWorker";
import { localMemory } from "../taskpane/localMemory";
import { type Words, wordsIn } from "../taskpane/strings/words";
import { useTheme } from "../taskpane/themes";
import { loadSample, loadWriter, openHelp, saveFile } from "./browser";
import { Page } from "./Page";
import { type PageWords, PageWordsContext, pageWordsIn } from "./strings/usePageWords";

const notices = noticeShelf(kunming2020, localMemory());
const address = new URLSearchParams(window.location.search);
/** Chinese, unless the address asks for English: browsers in offices often say nothing true about who sits there. */
const language: Language = address.get("lang") === "en" ? "en-US" : "zh-CN";
const incomingDesk = deskInWorker();

function Root({ words, pageWords }: { readonly words: Words; readonly pageWords: PageWords }) {
  return (
    <FluentProvider theme={useTheme("system")} lang={words.language} style={{ height: "100%" }}>
      <PageWordsContext.Provider value={pageWords}>
        <Page
          words={words}
          opensSample={address.has("sample")}
          notices={notices}
          openHelp={openHelp}
          incomingDesk={incomingDesk}
          now={() => localTime(new Date())}
          loadSample={loadSample}
          loadWriter={loadWriter}
          saveFile={saveFile}
        />
      </PageWordsContext.Provider>
    </FluentProvider>
  );
}

async function main(root: HTMLElement): Promise<void> {
  const [words, pageWords] = await Promise.all([wordsIn(language), pageWordsIn(language)]);
  createRoot(root).render(<Root words={words} pageWords={pageWords} />);
}

const root = document.getElementById("root");
if (root) void main(root);
