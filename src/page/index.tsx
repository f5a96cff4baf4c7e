import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { localTime } from "../app/localTime";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { readIncomingInWorker, readWorkbookInWorker } from "../incoming/readInWorker";
import { useTheme } from "../taskpane/themes";
import { loadSample, openHelp, saveFile } from "./browser";
import { Page } from "./Page";

function Root() {
  return (
    <FluentProvider theme={useTheme("system")} style={{ height: "100%" }}>
      <Page
        notice={kunming2020}
        openHelp={openHelp}
        readWorkbook={readWorkbookInWorker}
        readIncoming={readIncomingInWorker}
        now={() => localTime(new Date())}
        loadSample={loadSample}
        saveFile={saveFile}
      />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root />);
