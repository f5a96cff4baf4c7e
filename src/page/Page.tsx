import { mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { CommandName } from "../app/commandName";
import { loadUseCases } from "../app/loadUseCases";
import { noticeInForce, ownNotice } from "../app/noticeInForce";
import { chosenNotice } from "../app/readNoticeFile";
import type { Notice } from "../core/notice/notice";
import type { WorkbookData } from "../core/workbook/workbookData";
import { buildPapers } from "../hosts/docx/onDemand";
import { makeListeners } from "../hosts/listeners";
import { blankWorkbook, buildDocuments, buildTemplate, openXlsx, zipFiles } from "../hosts/xlsx/onDemand";
import type { ApplyPlan } from "../hosts/xlsx/write/applyPlan";
import { formFiles } from "../incoming/formFiles";
import { App } from "../taskpane/App";
import { Asking } from "../taskpane/components/Asking/Asking";
import { localMemory } from "../taskpane/localMemory";
import type { Words } from "../taskpane/strings/words";
import type { Surroundings } from "../taskpane/surroundings";
import { useFileDrop } from "../taskpane/useFileDrop";
import { ChangedFileDialog } from "./components/ChangedFileDialog/ChangedFileDialog";
import { ClosableBar } from "./components/ClosableBar/ClosableBar";
import { DiscardDialog } from "./components/DiscardDialog/DiscardDialog";
import { DraftBar } from "./components/DraftBar/DraftBar";
import { FirstRun } from "./components/FirstRun/FirstRun";
import { NewWorkbookDialog } from "./components/NewWorkbookDialog/NewWorkbookDialog";
import { OriginalsDialog } from "./components/OriginalsDialog/OriginalsDialog";
import { SkipLinks } from "./components/SkipLinks/SkipLinks";
import { Splitter } from "./components/Splitter/Splitter";
import { TopBar } from "./components/TopBar/TopBar";
import type { DraftHead } from "./drafts/draft";
import { useDrafts } from "./drafts/useDrafts";
import { changedName, mergedName, namedTemplates } from "./fileName";
import type { OpenWorkbook, WorkbookFile } from "./openFile";
import { usePageStyles } from "./Page.styles";
import { canSaveBack } from "./saving/canSaveBack";
import { useSaving } from "./saving/useSaving";
import { usePageWords } from "./strings/usePageWords";
import { usePageKeys } from "./usePageKeys";
import { useChanges, usePageWorkbook } from "./usePageWorkbook";

export interface PageProps extends Pick<Surroundings, "notices" | "openHelp" | "now" | "incomingDesk"> {
  readonly words: Words;
  /** It begins with the sample, as it was asked to by its address. */
  readonly opensSample: boolean;
  /** Throws where it cannot be had. */
  readonly loadSample: () => Promise<WorkbookFile>;
  /** What writes plans into files. */
  readonly loadWriter: () => Promise<ApplyPlan>;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
}

const listMemory = localMemory("", "listColumns");
const readNotice: Surroundings["readNotice"] = (file) => chosenNotice(file, openXlsx);

/** Pixels of the pane. */
const paneWidth = { least: 320, usual: 400, most: 900 } as const;

/** The browser page: a workbook file at the left, the task pane as in Excel at the right. */
export function Page(props: PageProps) {
  const { words, notices, openHelp, now, incomingDesk, opensSample, loadSample, loadWriter, saveFile } = props;
  const styles = usePageStyles();
  const { title, told, workbookFiles, ...own } = usePageWords();
  const { open, waiting, opening, message, say, note, tell, replace, keep, offer, attempt } =
    usePageWorkbook(loadWriter);
  const { changed, canUndo, canRedo } = useChanges(open);
  /** The page's own buttons for what Excel has on its ribbon. */
  const presses = useMemo(() => makeListeners<[CommandName]>(), []);
  const shelf = useSyncExternalStore(notices.onChange, notices.state);
  const [isNew, setIsNew] = useState(false);
  /** The user has read in what the page differs from Excel. */
  const [isTold, setIsTold] = useState(false);
  /** He has read that nothing can be kept here. */
  const [isWarned, setIsWarned] = useState(false);
  const [width, setWidth] = useState<number>(paneWidth.usual);
  const parts = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const openSample = () => attempt(async () => offer(await loadSample()));
  const openFile = (file: File) =>
    attempt(async () => offer({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isNew: false }));
  async function openHandle(handle: FileSystemFileHandle): Promise<void> {
    await attempt(async () => offer(await (await import("./saving/chooseFile")).fileOnDisk(handle)));
  }
  const drop = useFileDrop(async ({ files: [file], unread: [unread], handles }) => {
    const [handle] = canSaveBack() ? await handles : [];
    if (isFile(handle)) await openHandle(handle);
    else if (file) await openFile(file);
    else if (unread !== undefined) say(told.unreadable(unread));
  });
  useEffect(() => {
    document.title = open ? `${changed ? "*" : ""}${open.name} - ${title}` : title;
  }, [open, changed, title]);
  const undo = () => open && attempt(open.host.undo);
  const redo = () => open && attempt(open.host.redo);
  const drafts = useDrafts(open);
  const [draft] = drafts.left;
  const saving = useSaving({ open, drafts, download, saveFile, say, tell });
  const [isAtOriginals, setIsAtOriginals] = useState(false);
  const save = () => open && attempt(async () => void (await saving.save(open)));
  usePageKeys({ onUndo: undo, onRedo: redo, onSave: () => void save() });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (opensSample) void openSample();
  }, []);

  const [isMerging, setIsMerging] = useState(false);
  // The pane that it is for is there with the workbook.
  useEffect(() => {
    if (!open || !isMerging) return;
    setIsMerging(false);
    presses.call("consolidate");
  }, [open, isMerging, presses]);

  /** The city office begins with an empty workbook, which takes what the units have sent. */
  function merge(): void {
    setIsMerging(true);
    if (!open) attempt(async () => offer({ name: mergedName, bytes: await blankWorkbook(), isNew: true }));
  }

  /** What is being typed just now goes with it. */
  async function download({ host, name, isNew: isMadeHere }: OpenWorkbook): Promise<void> {
    const untold = await drafts.settle();
    const bytes = host.bytes();
    saveFile(bytes, isMadeHere || !host.shown().changed ? name : changedName(name));
    host.markSaved(bytes);
    if (untold.length > 0) say(told.half(untold, false));
  }

  /** The user chooses a file with the way back to it; gives whether the browser lets him. */
  async function chooseFile(): Promise<boolean> {
    const { chooseFile: choose } = await import("./saving/chooseFile");
    try {
      const handle = await choose(workbookFiles);
      if (handle) await openHandle(handle);
      return true;
    } catch {
      // An office may have forbidden it.
      return false;
    }
  }

  async function restore({ id }: DraftHead): Promise<void> {
    const file = await drafts.take(id);
    if (file) await offer(file);
    else say(told.draftGone);
  }

  function answerConflict(act: (workbook: OpenWorkbook) => Promise<void>): void {
    const { conflict } = saving;
    saving.closeConflict();
    if (conflict) attempt(() => act(conflict));
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

  const papers: Surroundings["papers"] = {
    build: buildPapers,
    async save(files, archive) {
      const [only, ...more] = files;
      if (only && more.length === 0) saveFile(only.bytes, only.name);
      else saveFile(await zipFiles(files), archive);
    },
  };

  const createAllZipped: Surroundings["createAll"] = async (notice, onProgress) => {
    const { createAll } = await loadUseCases();
    const name = namedTemplates(notice.year, notice.units.length);
    saveFile(await zipFiles(await createAll(notice, buildTemplate, onProgress)), name);
    return name;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane's session lasts as long as the workbook is open
  const surroundings = useMemo(
    () =>
      open && {
        ...{ host: open.host, notices, incomingDesk, buildDocuments, openHelp, now },
        ...{
          openNew,
          openMade,
          openDocuments,
          readNotice,
          formFiles,
          listMemory,
          createAll: createAllZipped,
          saveFile,
          papers,
        },
        print: () => window.print(),
        commands: { onCommand: presses.add, showPane: () => undefined },
      },
    [open],
  );

  /** One at a time, so that the sheet keeps its room: what has just been done first, what is always so last. */
  function bar() {
    if (message !== null) {
      return (
        <ClosableBar intent="error" onClose={() => say(null)}>
          {message}
        </ClosableBar>
      );
    }
    if (note !== null) {
      return (
        <ClosableBar intent="info" onClose={() => tell(null)}>
          {note}
        </ClosableBar>
      );
    }
    if (draft) {
      return (
        <DraftBar
          draft={draft}
          others={drafts.left.length - 1}
          onRestore={() => attempt(() => restore(draft))}
          onRemove={() => attempt(() => drafts.remove(draft.id))}
          onLater={() => drafts.pass(draft.id)}
        />
      );
    }
    if (drafts.isRefused && changed && !isWarned) {
      return (
        <ClosableBar intent="info" onClose={() => setIsWarned(true)}>
          {told.noDrafts}
        </ClosableBar>
      );
    }
    return (
      !isTold && (
        <ClosableBar intent="info" onClose={() => setIsTold(true)}>
          {told.local}
        </ClosableBar>
      )
    );
  }

  return (
    <div className={styles.page} {...drop.handlers}>
      {open && (
        <SkipLinks
          onGrid={() => parts.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
          onPane={() => pane.current?.focus()}
        />
      )}
      {open && (
        <TopBar
          fileName={open.name}
          changed={changed}
          canUndo={canUndo}
          canRedo={canRedo}
          onOpen={openFile}
          onNew={() => setIsNew(true)}
          onSample={openSample}
          onMerge={merge}
          {...(canSaveBack() && { onChoose: chooseFile })}
          {...(open.disk && { onSave: save })}
          {...(saving.originals.length > 0 && { onOriginals: () => setIsAtOriginals(true) })}
          onUndo={undo}
          onRedo={redo}
          onDownload={() => attempt(() => download(open))}
          onHelp={openHelp}
        />
      )}
      <div className={styles.bar}>{bar()}</div>
      {open && surroundings ? (
        <div ref={parts} className={styles.parts}>
          <open.Part key={open.key} host={open.host} noticeOf={noticeOf} attempt={attempt} onMessage={say} />
          <Splitter width={width} {...paneWidth} onWidth={setWidth} />
          <div ref={pane} tabIndex={-1} className={styles.pane} style={{ width }}>
            <App key={open.key} surroundings={surroundings} words={words} theme="system" />
          </div>
        </div>
      ) : (
        <FirstRun
          words={words}
          onOpen={openFile}
          {...(canSaveBack() && { onChoose: chooseFile })}
          onNew={() => setIsNew(true)}
          onMerge={merge}
          onSample={openSample}
          onHelp={openHelp}
        />
      )}
      {opening !== null && (
        <div className={styles.cover}>
          <Spinner label={own.opening(opening)} />
        </div>
      )}
      {drop.isOver && <div className={mergeClasses(styles.cover, styles.dropHere)}>{own.dropHere}</div>}
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
      <Asking onClose={() => setIsAtOriginals(false)}>
        {isAtOriginals && (
          <OriginalsDialog
            originals={saving.originals}
            onSave={(original) => attempt(() => saving.takeOriginal(original))}
            onRemove={(original) => attempt(() => saving.removeOriginal(original))}
            onClose={() => setIsAtOriginals(false)}
          />
        )}
      </Asking>
      <Asking isAlert onClose={saving.closeConflict}>
        {saving.conflict && (
          <ChangedFileDialog
            fileName={saving.conflict.name}
            onDownload={() => answerConflict(download)}
            onOverwrite={() => answerConflict(async (workbook) => void (await saving.save(workbook, true)))}
            onClose={saving.closeConflict}
          />
        )}
      </Asking>
      <Asking isAlert onClose={keep}>
        {waiting && open && (
          <DiscardDialog
            fileName={open.name}
            canSave={open.disk !== undefined}
            onKeep={() =>
              attempt(async () => {
                if (await saving.save(open)) await replace(waiting);
                else keep();
              })
            }
            onDiscard={() =>
              attempt(async () => {
                if (await replace(waiting)) await drafts.discard(open);
              })
            }
            onClose={keep}
          />
        )}
      </Asking>
    </div>
  );
}

function isFile(handle: FileSystemHandle | undefined): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}
