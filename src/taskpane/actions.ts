import { clearMarks } from "../app/clearMarks";
import { type ColumnMemory, rememberedColumns, withRememberedColumns } from "../app/columnMemory";
import type { Papers, Printed, Printing } from "../app/documents/document";
import { type DocumentName, documents, type WishesOf } from "../app/documents/documents";
import type { WordFile } from "../app/documents/wordFiles";
import type { FormFile } from "../app/importForms";
import type { Merging, ReturnRequest } from "../app/incomingDesk";
import { loadUseCases } from "../app/loadUseCases";
import type { CellEdit } from "../core/cells/cellEdit";
import type { CellRef } from "../core/cells/cellRef";
import type { AgreedForm } from "../core/importing/importPlan";
import type { RosterMapping } from "../core/importing/roster";
import type { Issue } from "../core/issues/issue";
import type { JobStep } from "../core/issues/jobSteps";
import { countBySeverity } from "../core/issues/report";
import type { Notice } from "../core/notice/notice";
import { isNoticeWorkbook } from "../core/noticeWorkbook/isNoticeWorkbook";
import { generatedSheet } from "../core/workbook/city/citySheets";
import { type FormRow, fieldAt, firstCell, type ReadWorkbook } from "../core/workbook/formRow";
import { isNominationWorkbook } from "../core/workbook/isNominationWorkbook";
import { recordsOn } from "../core/workbook/tables";
import type { GeneratedKind } from "../core/workbook/workbookData";
import { photosName } from "./fileNames";
import { type IssueFilter, issueKey, issueLines, type ListLine, lineIndex, neighbour } from "./issueFilter";
import { mergingActions } from "./merging";
import {
  type Action,
  type Failure,
  fillingIn,
  type Session,
  type Snapshot,
  type TaskName,
  toldIn,
  type View,
} from "./session";
import type { Surroundings } from "./surroundings";
import type { TaskHost } from "./taskHost";
import { failureOf, taskQueue } from "./taskQueue";
import { workbookWork } from "./workbookWork";

/** Gives whether they were written. */
export type OnEdit = (edits: readonly CellEdit[], shown: Snapshot) => Promise<boolean>;

/** Everything that the user can do in the pane. */
export interface Actions {
  view(view: View): void;
  /** Reads the workbook anew; changes nothing in it. */
  open(): void;
  /** @param quiet without a line that says how many issues there are */
  check(options?: { readonly quiet: boolean }): void;
  /** Learns where cells are merged, which costs the undo history, and checks with that. */
  readMerges(): void;
  clear(): void;
  cancel(): void;
  jump(cell: CellRef): void;
  choose(issue: Issue): void;
  /** Goes to the issue before or behind the one that the user is at, or was at before it was mended; false: none is shown. */
  step(step: 1 | -1): boolean;
  /** Goes to where a step of the job is done. */
  goToStep(step: JobStep): void;
  /** Shows a cell's field in the form, and brings the keys there. */
  fillIn(cell: CellRef): void;
  filter(filter: Partial<IssueFilter>): void;
  switchLive(live: boolean): void;
  /** @param shown what the user saw when he decided on them */
  edit: OnEdit;
  /** Begins a record on a sheet, and brings the keys to its first field. */
  addRecord(sheetName: string): void;
  /** Empties a record's row, and goes to the next one. */
  deleteRecord(row: FormRow, shown: Snapshot): void;
  /** Takes back the deletion that was told of last. */
  restoreRecord(): void;
  /** Writes the name of a photo that was cut here, hands its file to the user, and keeps it for forms and printing. */
  takePhoto(name: { readonly at: CellRef; readonly value: string }, jpeg: Uint8Array, shown: Snapshot): void;
  /** Keeps chosen photo files, to be looked at, and for forms and printing. */
  addPhotos(files: readonly File[]): void;
  /** Reads filled forms and lays them before the user. */
  readForms(files: readonly File[]): void;
  /** Reads a list that is laid before the user by another mapping, which is remembered. */
  remapList(file: string, mapping: RosterMapping): void;
  /** Writes what the user has agreed to of the forms that are laid before him. */
  takeForms(agreed: readonly AgreedForm[]): void;
  closeForms(): void;
  previewFixes(): void;
  applyFixes(): void;
  closeFixes(): void;
  makeDocument<N extends DocumentName>(name: N, wishes?: WishesOf<N>): void;
  /** Makes it for a text program: in one file, or in one each. Does nothing where no file can be handed to the user. */
  makePapers<N extends DocumentName>(name: N, wishes?: WishesOf<N>, each?: boolean): void;
  /** 通报 of the city's workbook as a Word file. */
  makeResultPaper(): void;
  /** Lays a document before the user as pages. */
  printDocument<N extends DocumentName>(name: N, title: string, wishes?: WishesOf<N>): void;
  /** The same of the city's sheets. */
  printCitySheets(title: string): void;
  closePrinting(): void;
  createWorkbook(unit: string, notice: Notice): void;
  /** Makes the workbooks of all units. */
  createAll(notice: Notice): void;
  /** Makes the copies that go back to the units, in one archive. */
  returnFiles(request: Omit<ReturnRequest, "into" | "checkedAt">): void;
  chooseNotice(notice: Notice | null): void;
  consolidate(merging: Merging): void;
  openHelp(): void;
  dismiss(): void;
}

/** @param session gives the session as it is at the time of asking */
export function sessionActions(
  surroundings: Surroundings,
  dispatch: (action: Action) => void,
  session: () => Session,
): Actions {
  const { host, notices, openNew, buildDocuments, openDocuments, openHelp, now } = surroundings;
  const tasks = taskQueue(host, dispatch);
  const { judge, keep, inspect, write, lastInForce } = workbookWork(notices, dispatch, session);

  /** Reads the workbook anew; changes nothing in it. */
  function open(): void {
    tasks.run("open", async (own) => {
      await inspect(own, "inspectWorkbook", false);
      const isNew = session().marked === null && isOfNominations();
      if (isNew && (await host.hasMarks())) dispatch({ type: "foundMarks" });
      return null;
    });
  }

  /** Other workbooks get no marks: they are only read anew, since they may have become one of nominations. */
  function isOfNominations(): boolean {
    const { snapshot } = session();
    return snapshot === null || isNominationWorkbook(snapshot.records);
  }

  function isNotice(): boolean {
    const { snapshot } = session();
    return snapshot !== null && isNoticeWorkbook(snapshot.data);
  }

  function checkNoticeWorkbook(): void {
    tasks.run("check", async (own) => {
      const { checkNotice } = await import("../app/checkNotice");
      const { issues } = await checkNotice(own, now());
      await inspect(own, "inspectWorkbook", false);
      return { kind: "checked", counts: countBySeverity(issues) };
    });
  }

  function check({ quiet } = { quiet: false }): void {
    if (!isOfNominations()) {
      if (isNotice()) checkNoticeWorkbook();
      else open();
      return;
    }
    if (!quiet) dispatch({ type: "asked" });
    tasks.run("check", async (own) => {
      const filling = (read: ReadWorkbook) => fillingIn(session(), read);
      const { issues } = await inspect(own, "checkWorkbook", true, quiet ? { filling } : {});
      return quiet ? null : { kind: "checked", counts: countBySeverity(issues) };
    });
  }

  function refuse(text: string, kind: Failure["kind"] = "said"): null {
    dispatch({ type: "failed", failure: { kind, text, written: "nothing" } });
    return null;
  }

  function jump(cell: CellRef): void {
    dispatch({ type: "selected", cell });
    host.select(cell).catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }));
  }

  function choose(issue: Issue): void {
    dispatch({ type: "chose", issue: issueKey(issue) });
    jump(issue.at[0]);
  }

  function fillIn(cell: CellRef): void {
    dispatch({ type: "viewed", view: "form", wanted: cell });
    jump(cell);
  }

  function linesNow(): readonly ListLine[] {
    const { snapshot, filter } = session();
    return snapshot ? issueLines(toldIn(session()).issues, filter, snapshot.records) : [];
  }

  /** Where the issue stood in the list that may go with the last edit. */
  let gone = 0;

  function step(by: 1 | -1): boolean {
    const { view, current } = session();
    const next = neighbour(linesNow(), current, by, gone);
    if (!next) return false;
    if (view === "form") {
      dispatch({ type: "chose", issue: issueKey(next) });
      fillIn(next.at[0]);
    } else {
      if (view !== "check") dispatch({ type: "viewed", view: "check" });
      choose(next);
    }
    return true;
  }

  function goToStep({ name, at }: JobStep): void {
    if (name === "check") dispatch({ type: "viewed", view: "check" });
    else if (!at) dispatch({ type: "viewed", view: "documents", wantsList: name === "handIn" });
    else if (isReviewed(at)) {
      dispatch({ type: "viewed", view: "review" });
      jump(at);
    } else fillIn(at);
  }

  /** Takes note of the sheets that were written, and goes to the first. */
  async function showMade(own: TaskHost, kinds: readonly GeneratedKind[], marked: boolean): Promise<void> {
    const { data } = await inspect(own, "inspectWorkbook", marked);
    const sheet = kinds[0] && generatedSheet(data, kinds[0]);
    if (!sheet) return;
    const first = { sheet: sheet.name, row: 1, column: 1 };
    dispatch({ type: "selected", cell: first });
    // Part of the task: where it fails, what was written is told of.
    await host.select(first);
  }

  /** Whether a cell is what reviewers enter about a nomination. */
  function isReviewed(cell: CellRef): boolean {
    const { snapshot } = session();
    return snapshot !== null && fieldAt(snapshot, cell)?.column.key === "review";
  }

  function print(title: string, describe: (printing: Printing) => Promise<Printed>): void {
    tasks.run("print", async (own) => {
      const { host, inForce } = await judge(own);
      const printed = await describe({ host, notice: inForce.notice, now });
      if (printed.refused !== null) return refuse(printed.refused);
      const { documents, pictures, leftOut } = printed;
      own.signal.throwIfAborted();
      dispatch({ type: "printing", job: { title, documents, pictures, leftOut } });
      return null;
    });
  }

  /** Hands papers to the user for a text program: one file, or one each. */
  function word(task: TaskName, each: boolean, describe: (printing: Printing) => Promise<Papers>): void {
    const { papers: drawn } = surroundings;
    if (!drawn) return;
    tasks.run(task, async (own) => {
      const { host, inForce } = await judge(own);
      const made = await describe({ host, notice: inForce.notice, now });
      if (made.refused !== null) return refuse(made.refused);
      const { wordFile, wordFiles } = await import("../app/documents/wordFiles");
      const files: WordFile[] = [];
      if (!each) files.push(await wordFile(made, drawn.build, own.tellDrawn));
      else for await (const file of wordFiles(made, drawn.build, own.tellDrawn)) files.push(file);
      const { length } = made.papers;
      // The last chance to call it off.
      await own.tellDrawn(length, length);
      // What it does from here on cannot be called off.
      dispatch({ type: "progressed", phase: "writing" });
      await drawn.save(files, `${made.fileName}.zip`);
      const missing = files.flatMap((file) => file.missing);
      return { kind: "made", told: made.told(missing), isWhole: made.isWhole(missing) };
    });
  }

  /** What was chosen for columns of lists before; nothing where storage is forbidden. */
  function columnMemory(): ColumnMemory {
    try {
      return rememberedColumns(surroundings.listMemory?.load() ?? null);
    } catch {
      return {};
    }
  }

  /** Reads forms and lists, and lays them before the user. */
  function propose(sources: () => Promise<readonly FormFile[]>): void {
    tasks.run("import", async (own) => {
      const { host, inForce } = await judge(own);
      const { proposeImport } = await import("../app/importForms");
      const proposal = await proposeImport(host, inForce.notice, await sources(), own.tellDrawn);
      dispatch({ type: "importing", proposal });
      return null;
    });
  }

  return {
    view: (view) => dispatch({ type: "viewed", view }),
    open,
    check,
    readMerges() {
      dispatch({ type: "asked" });
      tasks.run("check", async (own) => {
        await host.readMerges?.();
        const { issues } = await inspect(own, "checkWorkbook", true);
        return { kind: "checked", counts: countBySeverity(issues) };
      });
    },
    clear: () =>
      tasks.run("clear", async (own) => {
        await clearMarks(own);
        dispatch({ type: "cleared" });
        return { kind: "cleared" };
      }),
    cancel: tasks.cancel,
    jump,
    choose,
    step,
    goToStep,
    fillIn,
    filter: (filter) => dispatch({ type: "filtered", filter }),
    switchLive: (live) => dispatch({ type: "liveSwitched", live }),
    async edit(edits, shown) {
      let isWritten = false;
      const { current } = session();
      gone = current === null ? 0 : (lineIndex(linesNow(), current) ?? gone);
      await tasks.run("edit", async (own) => {
        await write(shown, ({ editCells }, known) => editCells(own, lastInForce().notice, known, edits));
        isWritten = true;
        return null;
      });
      return isWritten;
    },
    addRecord(sheetName) {
      const { snapshot } = session();
      if (!snapshot) return;
      tasks.run("edit", async (own) => {
        const { first } = await write(snapshot, ({ addRecord }, known) =>
          addRecord(own, lastInForce().notice, known, sheetName),
        );
        // Whoever has left the form meanwhile is not brought back.
        if (session().view === "form") fillIn(first);
        else jump(first);
        return null;
      });
    },
    deleteRecord(row, shown) {
      const records = recordsOn(shown.records, row.sheetName);
      const index = row.record ? records.indexOf(row.record) : -1;
      const next = index < 0 ? records.at(-1) : (records[index + 1] ?? records[index - 1]);
      tasks.run("edit", async (own) => {
        const { back } = await write(shown, ({ deleteRecord }, known) =>
          deleteRecord(own, lastInForce().notice, known, row, host.undo !== undefined),
        );
        if (next) jump(firstCell(next));
        return { kind: "deleted", place: index < 0 ? null : index + 1, back };
      });
    },
    restoreRecord() {
      const { outcome, snapshot } = session();
      if (outcome?.kind !== "deleted" || !snapshot) return;
      const { back } = outcome;
      tasks.run("edit", async (own) => {
        // A host that can, brings back more than values.
        if (host.undo) await host.undo();
        else {
          await write(snapshot, ({ restoreCells }, known) => restoreCells(own, lastInForce().notice, known, back));
        }
        if (back[0]) jump(back[0].at);
        return null;
      });
    },
    addPhotos: (files) => dispatch({ type: "gotPhotos", photos: new Map(files.map((file) => [file.name, file])) }),
    takePhoto: (name, jpeg, shown) =>
      void tasks.run("edit", async (own) => {
        await write(shown, ({ editCells }, known) => editCells(own, lastInForce().notice, known, [name]));
        dispatch({ type: "gotPhotos", photos: new Map([[name.value, new Blob([jpeg.slice()])]]) });
        surroundings.saveFile?.(jpeg, name.value);
        return { kind: "photoTaken", fileName: name.value };
      }),
    readForms: (files) => propose(async () => surroundings.formFiles(files, columnMemory())),
    remapList(file, mapping) {
      const { importing } = session();
      const list = importing?.lists.get(file)?.list;
      if (!importing || !list) return;
      try {
        surroundings.listMemory?.save(JSON.stringify(withRememberedColumns(columnMemory(), mapping)));
      } catch {
        // Storage may be forbidden, or full: then it holds for this list.
      }
      const sources = importing.sources.map(
        (source): FormFile => (source.name === file ? { name: file, read: async () => ({ list, mapping }) } : source),
      );
      propose(async () => sources);
    },
    takeForms(agreed) {
      const { importing, snapshot } = session();
      if (!importing || !snapshot) return;
      tasks.run("edit", async (own) => {
        const { importForms } = await import("../app/importForms");
        const { plan } = await write(importing.shown, (_, known) =>
          importForms(own, lastInForce().notice, known, agreed),
        );
        const { photos, unwritten } = plan;
        dispatch({
          type: "gotPhotos",
          photos: new Map(photos.map(({ fileName, bytes }) => [fileName, new Blob([bytes.slice()])])),
        });
        dispatch({ type: "importing", proposal: null });
        await surroundings.papers?.save(
          photos.map(({ fileName: name, bytes }) => ({ name, bytes })),
          photosName,
        );
        const row = plan.rows.find((each) => each !== null);
        if (row) jump({ sheet: row.sheetName, row: row.row, column: 1 });
        return { kind: "imported", forms: agreed.length, photos: photos.length, unwritten };
      });
    },
    closeForms: () => dispatch({ type: "importing", proposal: null }),
    previewFixes: () =>
      tasks.run("preview", async (own) => {
        const { host, inForce } = await judge(own);
        const { previewFixes } = await loadUseCases();
        const fixes = await previewFixes(host, inForce.notice);
        if (fixes.changes.length === 0) return { kind: "nothingToFix" };
        dispatch({ type: "fixesProposed", fixes });
        return null;
      }),
    applyFixes() {
      const { fixes } = session();
      if (!fixes) return;
      tasks.run("fix", async (own) => {
        await write(fixes.shown, ({ editCells, fixEdits }, known) =>
          editCells(own, lastInForce().notice, known, fixEdits(fixes.changes)),
        );
        dispatch({ type: "fixesClosed" });
        return { kind: "fixed", cells: fixes.changes.length };
      });
    },
    closeFixes: () => dispatch({ type: "fixesClosed" }),
    makeDocument(name, wishes) {
      if (documents[name].marksCells) dispatch({ type: "asked" });
      tasks.run(name, async (own) => {
        const asOf = session().edits;
        const { host, inForce } = await judge(own);
        const { make, marksCells = false } = documents[name];
        const { notice } = inForce;
        const making = { host, notice, build: buildDocuments, onProgress: own.tellDrawn, now };
        const made = await make(making, wishes);
        if (made.inspection) keep(inForce, made.inspection, asOf, marksCells);
        if (made.refused !== null) return refuse(made.refused);
        if (made.workbook) {
          // What it does from here on cannot be called off.
          dispatch({ type: "progressed", phase: "writing" });
          await openDocuments(made.workbook.bytes, made.workbook.fileName);
        } else await showMade(own, made.sheets, marksCells);
        return { kind: "made", told: made.told, isWhole: made.isWhole };
      });
    },
    makePapers: (name, wishes, each = false) =>
      word(name, each, (printing) => documents[name].papers(printing, wishes)),
    makeResultPaper: () =>
      word("summary", false, async ({ host, notice }) => {
        const [{ inspectWorkbook }, { resultPaper }] = await Promise.all([
          loadUseCases(),
          import("../app/documents/resultPaper"),
        ]);
        return resultPaper((await inspectWorkbook(host, notice)).records, notice);
      }),
    printDocument: (name, title, wishes) => print(title, (printing) => documents[name].print(printing, wishes)),
    printCitySheets: (title) =>
      print(title, async (printing) => {
        const { printCitySheets } = await import("../app/documents/printCitySheets");
        return printCitySheets(printing);
      }),
    closePrinting: () => dispatch({ type: "printing", job: null }),
    createWorkbook: (unit, notice) =>
      tasks.run("create", async () => {
        // What it does cannot be called off.
        dispatch({ type: "progressed", phase: "writing" });
        const made = await openNew(unit, notice);
        if (made.ok) return { kind: "created", fileName: made.fileName };
        return refuse(made.message);
      }),
    createAll: (notice) =>
      tasks.run("create", async (own) => {
        const fileName = await surroundings.createAll?.(notice, own.tellDrawn);
        return fileName === undefined ? null : { kind: "created", fileName };
      }),
    ...mergingActions(surroundings, { tasks, inspect, refuse, dispatch, session }),
    chooseNotice(notice) {
      notices.choose(notice);
      // What is shown and marked was judged by another.
      if (session().marked === null || !isOfNominations()) open();
      else check();
    },
    openHelp,
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
