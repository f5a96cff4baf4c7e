import "../shell/polyfills";
import "../shell/clipboardTarget";
import "../shell/styleRules";
import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { localTime } from "../app/localTime";
import { noticeShelf } from "../app/noticeShelf";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { deskInWorker } from "../incoming/deskInWorker";
import { localMemory } from "../taskpane/localMemory";
import { useTheme } from "../taskpane/themes";
import { loadSample, loadWriter, openHelp, saveFile } from "./browser";
import { Page } from "./Page";

const notices = noticeShelf(kunming2020, localMemory());
const incomingDesk = deskInWorker();

function Root() {
  return (
    <FluentProvider theme={useTheme("system")} style={{ height: "100%" }}>
      <Page
        notices={notices}
        openHelp={openHelp}
        incomingDesk={incomingDesk}
        now={() => localTime(new Date())}
        loadSample={loadSample}
        loadWriter={loadWriter}
        saveFile={saveFile}
      />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root />);
