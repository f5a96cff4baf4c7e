import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { localTime } from "../app/localTime";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { deskInWorker } from "../incoming/deskInWorker";
import { useTheme } from "../taskpane/themes";
import { loadSample, openHelp, saveFile } from "./browser";
import { Page } from "./Page";

const incomingDesk = deskInWorker(kunming2020);

function Root() {
  return (
    <FluentProvider theme={useTheme("system")} style={{ height: "100%" }}>
      <Page
        notice={kunming2020}
        openHelp={openHelp}
        incomingDesk={incomingDesk}
        now={() => localTime(new Date())}
        loadSample={loadSample}
        saveFile={saveFile}
      />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root />);
