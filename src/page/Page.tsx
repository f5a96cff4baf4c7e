import { mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CommandName } from "../app/commandName";
import { loadUseCases } from "../app/loadUseCases";
import { noticeInForce, ownNotice } from "../app/noticeInForce";
import { chosenNotice } from "../app/readNoticeFile";
import type { Notice } from "../core/notice/notice";
import type { WorkbookData } from "../core/workbook/workbookData";
import { makeListeners } from "../hosts/listeners";
import { buildDocuments, buildTemplate, openXlsx, zipFiles } from "../hosts/xlsx/onDemand";
import { App } from "../taskpane/App";
import { Asking } from "../taskpane/components/Asking/Asking";
import type { Surroundings } from "../taskpane/surroundings";
import { useFileDrop } from "../taskpane/useFileDrop";
import { ClosableBar } from "./components/ClosableBar/ClosableBar";
import { DiscardDialog } from "./components/DiscardDialog/DiscardDialog";
import { NewWorkbookDialog } from "./components/NewWorkbookDialog/NewWorkbookDialog";
import { Splitter } from "./components/Splitter/Splitter";
import { TopBar } from "./components/TopBar/TopBar";
import { changedName } from "./fileName";
import type { OpenWorkbook, WorkbookFile } from "./openFile";
import { usePageStyles } from "./Page.styles";
import { usePageKeys } from "./usePageKeys";
import { useChanges, useLeaveWarning, usePageWorkbook } from "./usePageWorkbook";
import { WorkbookPart } from "./WorkbookPart";

export interface PageProps extends Pick<Surroundings, "notices" | "openHelp" | "now" | "incomingDesk"> {
  /** The workbook that the page shows first. Throws where it cannot be had. */
  readonly loadSample: () => Promise<WorkbookFile>;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
}

const readNotice: Surroundings["readNotice"] = (file) => chosenNotice(file, openXlsx);

/** Pixels of the pane. */
const paneWidth = { least: 320, usual: 400, most: 900 } as const;

/** The browser page: a workbook file at the left, the task pane as in Excel at the right. */
export function Page({ notices, openHelp, now, incomingDesk, loadSample, saveFile }: PageProps) {
  const styles = usePageStyles();
  const { open, waiting, opening, message, say, replace, keep, offer, attempt } = usePageWorkbook();
  const { changed, canUndo, canRedo } = useChanges(open);
  /** The page's own buttons for what Excel has on its ribbon. */
  const presses = useMemo(() => makeListeners<[CommandName]>(), []);
  const shelf = useSyncExternalStore(notices.onChange, notices.state);
  const [isNew, setIsNew] = useState(false);
  /** The user has read in what the page differs from Excel. */
  const [isTold, setIsTold] = useState(false);
  const [width, setWidth] = useState<number>(paneWidth.usual);
  const openSample = () => attempt(async () => offer(await loadSample()));
  const openFile = (file: File) =>
    attempt(async () => offer({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isNew: false }));
  const drop = useFileDrop(([file]) => file && openFile(file));
  const undo = () => open && attempt(open.host.undo);
  const redo = () => open && attempt(open.host.redo);
  useLeaveWarning(changed);
  usePageKeys({ onUndo: undo, onRedo: redo });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void openSample(), []);

  function download({ host, name, isNew: isMadeHere }: OpenWorkbook): void {
    saveFile(host.bytes(), isMadeHere || !changed ? name : changedName(name));
    host.markSaved();
  }

  async function noticeOf(data: WorkbookData): Promise<Notice> {
    await notices.ready;
    return (await noticeInForce(data, notices.state())).notice;
  }

  async function openNew(unit: string, notice: Notice) {
    const { createWorkbook } = await loadUseCases();
    const made = await createWorkbook({ unit, notice, build: buildTemplate });
    if (made.ok) await openMade(made.bytes, made.fileName);
    return made;
  }

  const openMade: Surroundings["openMade"] = (bytes, name) => offer({ name, bytes, isNew: true });

  /** To the downloads: the workbook that is open here stays open. */
  const openDocuments: Surroundings["openDocuments"] = async (bytes, fileName) => saveFile(bytes, fileName);

  const createAllZipped: Surroundings["createAll"] = async (notice, onProgress) => {
    const { createAll } = await loadUseCases();
    const name = `${notice.year}推荐工作簿_${notice.units.length}份.zip`;
    saveFile(await zipFiles(await createAll(notice, buildTemplate, onProgress)), name);
    return name;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane's session lasts as long as the workbook is open
  const surroundings = useMemo(
    () =>
      open && {
        ...{ host: open.host, notices, incomingDesk, buildDocuments, openHelp, now },
        ...{ openNew, openMade, openDocuments, readNotice, createAll: createAllZipped },
        commands: { onCommand: presses.add, showPane: () => undefined },
      },
    [open],
  );

  return (
    <div className={styles.page} {...drop.handlers}>
      <TopBar
        fileName={open?.name ?? null}
        changed={changed}
        canUndo={canUndo}
        canRedo={canRedo}
        onOpen={openFile}
        onNew={() => setIsNew(true)}
        onSample={openSample}
        onMerge={() => presses.call("consolidate")}
        onUndo={undo}
        onRedo={redo}
        onDownload={() => open && download(open)}
      />
      {message !== null && (
        <ClosableBar intent="error" onClose={() => say(null)}>
          {message}
        </ClosableBar>
      )}
      {!isTold && (
        <ClosableBar intent="info" onClose={() => setIsTold(true)}>
          文件只在本机处理，不会上传；改动须“下载”才能保存。图片、图表、批注在此不显示，公式在此不重算，但都保留在文件中。
        </ClosableBar>
      )}
      {open && surroundings ? (
        <div className={styles.parts}>
          <WorkbookPart key={open.key} host={open.host} noticeOf={noticeOf} attempt={attempt} onMessage={say} />
          <Splitter width={width} {...paneWidth} onWidth={setWidth} />
          <div className={styles.pane} style={{ width }}>
            <App key={open.key} surroundings={surroundings} language="zh-CN" theme="system" />
          </div>
        </div>
      ) : (
        <main className={styles.empty}>打开一份推荐工作簿（.xlsx），或把文件拖到这里；也可以新建，或先看示例。</main>
      )}
      {opening !== null && (
        <div className={styles.cover}>
          <Spinner label={`正在打开 ${opening}…`} />
        </div>
      )}
      {drop.isOver && <div className={mergeClasses(styles.cover, styles.dropHere)}>松开鼠标，打开这个文件</div>}
      <Asking onClose={() => setIsNew(false)}>
        {isNew && (
          <NewWorkbookDialog
            notice={ownNotice(shelf).notice}
            known={shelf.known}
            onClose={() => setIsNew(false)}
            onCreate={(unit, notice) => {
              setIsNew(false);
              attempt(async () => void (await openNew(unit, notice)));
            }}
          />
        )}
      </Asking>
      <Asking isAlert onClose={keep}>
        {waiting && open && (
          <DiscardDialog
            fileName={open.name}
            onDownload={() => {
              download(open);
              replace(waiting);
            }}
            onDiscard={() => replace(waiting)}
            onClose={keep}
          />
        )}
      </Asking>
    </div>
  );
}
