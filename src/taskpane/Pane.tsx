import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useSyncExternalStore } from "react";
import { ownNotice } from "../app/noticeInForce";
import { isNoticeWorkbook } from "../core/noticeWorkbook/isNoticeWorkbook";
import { isCityWorkbook } from "../core/workbook/city/citySheets";
import { isNominationWorkbook, isOfOtherNotice } from "../core/workbook/isNominationWorkbook";
import { CheckView } from "./components/CheckView/CheckView";
import { FailureBar } from "./components/FailureBar/FailureBar";
import { NoticeBar } from "./components/NoticeBar/NoticeBar";
import { OutcomeBar } from "./components/OutcomeBar/OutcomeBar";
import { StaleBar } from "./components/StaleBar/StaleBar";
import { StepLine } from "./components/StepLine/StepLine";
import { TaskProgress } from "./components/TaskProgress/TaskProgress";
import { ViewTabs } from "./components/ViewTabs/ViewTabs";
import { usePaneStyles } from "./Pane.styles";
import { areMarksBehind, isCheckDue, isReadDue, isStale, toldIn } from "./session";
import type { Words } from "./strings/words";
import type { Surroundings } from "./surroundings";
import { useSession } from "./useSession";

const Welcome = lazy(() => import("./components/Welcome/Welcome"));
const NoticeWorkbook = lazy(() => import("./components/NoticeWorkbook/NoticeWorkbook"));
const ImportView = lazy(() => import("./components/ImportView/ImportView"));
const FixPreview = lazy(() => import("./components/FixPreview/FixPreview"));
const QuotaView = lazy(() => import("./components/QuotaView/QuotaView"));
const BoardView = lazy(() => import("./components/BoardView/BoardView"));
const FormView = lazy(() => import("./components/FormView/FormView"));
const OutdatedBar = lazy(() => import("./components/OutdatedBar/OutdatedBar"));
const ConsolidateView = lazy(() => import("./components/ConsolidateView/ConsolidateView"));
const ReviewView = lazy(() => import("./components/ReviewView/ReviewView"));
const PrintView = lazy(() => import("./components/PrintView/PrintView"));
const DocumentsView = lazy(() => import("./components/DocumentsView/DocumentsView"));

/** Shows the session: the only place that knows both what the user can do and what is shown. */
export function Pane({ surroundings, words }: { readonly surroundings: Surroundings; readonly words: Words }) {
  const styles = usePaneStyles();
  const { session, actions } = useSession(surroundings);
  const { view, snapshot, selection, current, filter, fixes, importing, task, outcome, failure, live, receipts } =
    session;
  const { begun, asked } = session;
  const told = useMemo(() => toldIn({ snapshot, begun, asked }), [snapshot, begun, asked]);
  const { notices } = surroundings;
  const shelf = useSyncExternalStore(notices.onChange, notices.state);
  const own = ownNotice(shelf);
  const isCity = snapshot !== null && isCityWorkbook(snapshot.data);
  const ofMerging = isCity ? snapshot.inForce : own;
  const inForce = view === "consolidate" ? ofMerging : (snapshot?.inForce ?? own);
  const { notice } = inForce;
  const isOpen = snapshot !== null && isNominationWorkbook(snapshot.records);
  /** What has changed is looked at in a moment. */
  const isBeingSeenTo = isCheckDue(session) || isReadDue(session);
  const hasTabs = isOpen && view !== "consolidate" && !importing;

  return (
    <main className={styles.pane} data-busy={task !== null}>
      {hasTabs && <h1 className={styles.title}>{words.title}</h1>}
      {hasTabs && <StepLine words={words.steps} snapshot={snapshot} onStep={actions.goToStep} />}
      {hasTabs && <ViewTabs words={words.views} view={view} onView={actions.view} />}
      <NoticeBar
        words={words.notice}
        inForce={inForce}
        state={shelf}
        onChoose={actions.chooseNotice}
        readNotice={surroundings.readNotice}
      />
      <TaskProgress words={words} task={task} onCancel={actions.cancel} />
      {bar()}
      {session.printing && surroundings.print && (
        <Suspense fallback={null}>
          <PrintView
            words={words}
            job={session.printing}
            onPrint={surroundings.print}
            onClose={actions.closePrinting}
          />
        </Suspense>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is in it */}
      <section className={styles.view} aria-label={words.content} tabIndex={0}>
        <Suspense fallback={<Spinner label={words.loading} />}>{content()}</Suspense>
      </section>
    </main>
  );

  /** One at a time, so that the list below keeps its room. What was done is old news once something was edited. */
  function bar() {
    if (failure) return <FailureBar words={words.failure} failure={failure} onClose={actions.dismiss} />;
    const isOutOfDate = isOpen && !isBeingSeenTo && (isStale(session) || areMarksBehind(session));
    // Which workbook counts is asked of the files that were chosen, and there alone.
    const isHere = outcome?.kind !== "undecided" || view === "consolidate";
    const done = outcome && isHere && (
      <OutcomeBar words={words} outcome={outcome} onRestore={actions.restoreRecord} onClose={actions.dismiss} />
    );
    if (done && session.edits === session.toldAt) return done;
    if (isOutOfDate) {
      return (
        <StaleBar
          words={words.stale}
          stale={isStale(session)}
          onAgain={() => (session.marked === null ? actions.open() : actions.check())}
        />
      );
    }
    return snapshot && isCity && !isStale(session) ? (
      <Suspense fallback={null}>
        <OutdatedBar
          words={words.outdated}
          snapshot={snapshot}
          isBusy={task !== null}
          onUpdate={() => actions.consolidate({ incoming: [], prior: null, take: [], leave: [], ask: false })}
          otherwise={done}
        />
      </Suspense>
    ) : (
      done
    );
  }

  function content() {
    if (view === "consolidate") {
      return (
        <ConsolidateView
          // What was read by another notice is not to be merged by this one.
          key={`${notice.id} ${notice.version}`}
          notice={notice}
          words={words.consolidate}
          receipts={receipts}
          isBusy={task !== null}
          desk={surroundings.incomingDesk}
          onMerge={actions.consolidate}
          onReturn={surroundings.saveFile ? actions.returnFiles : null}
          onBack={() => actions.view("check")}
        />
      );
    }
    if (!snapshot && task) return null;
    if (snapshot && !isOpen && isNoticeWorkbook(snapshot.data)) {
      return (
        <NoticeWorkbook
          words={words.noticeWorkbook}
          data={snapshot.data}
          onCheck={() => actions.check()}
          onJump={actions.jump}
          onUse={actions.chooseNotice}
          onCreate={actions.createWorkbook}
          onCreateAll={surroundings.createAll && actions.createAll}
          onHelp={actions.openHelp}
        />
      );
    }
    if (!snapshot || !isOpen) {
      return (
        <Welcome
          words={words.welcome}
          otherThan={snapshot && isOfOtherNotice(snapshot.records) ? notice : null}
          named={words.notice.named}
          notice={own.notice}
          known={shelf.known}
          onCreate={actions.createWorkbook}
          onRetry={actions.open}
          onConsolidate={() => actions.view("consolidate")}
          onHelp={actions.openHelp}
        />
      );
    }
    if (importing) {
      return (
        <ImportView
          words={words}
          notice={notice}
          proposal={importing}
          isBusy={task !== null}
          savesPhotos={surroundings.saveFile !== undefined}
          onRemap={actions.remapList}
          onImport={actions.takeForms}
          onBack={actions.closeForms}
        />
      );
    }
    if (fixes) {
      return (
        <FixPreview
          words={words.fixes}
          fixes={fixes.changes}
          onJump={actions.jump}
          onApply={actions.applyFixes}
          onBack={actions.closeFixes}
        />
      );
    }
    const shared = { words, notice, snapshot, onJump: actions.jump };
    switch (view) {
      case "check":
        return (
          <CheckView
            {...shared}
            told={told}
            selection={selection}
            current={current}
            filter={filter}
            live={live}
            onCheck={() => actions.check()}
            onMerges={surroundings.host.readMerges && actions.readMerges}
            onReport={() => actions.makeDocument("report")}
            onClear={actions.clear}
            onLive={actions.switchLive}
            onFixAll={actions.previewFixes}
            onFilter={actions.filter}
            onChoose={actions.choose}
            onStep={actions.step}
            onFillIn={actions.fillIn}
            onEdit={actions.edit}
          />
        );
      case "quotas":
        return (
          <>
            {isCity && <BoardView {...shared} />}
            <QuotaView {...shared} />
          </>
        );
      case "form":
        return (
          <FormView
            {...shared}
            wanted={session.wanted}
            told={told}
            selection={selection}
            onEdit={actions.edit}
            onAdd={actions.addRecord}
            onDelete={actions.deleteRecord}
            onPhoto={surroundings.saveFile && actions.takePhoto}
            onForms={isCity ? null : actions.readForms}
          />
        );
      case "review":
        return (
          <ReviewView
            {...shared}
            selection={selection}
            photos={session.photos}
            onPhotos={actions.addPhotos}
            picturesIn={surroundings.host.pictures ?? null}
            onEdit={actions.edit}
          />
        );
      case "documents":
        return (
          <DocumentsView
            {...shared}
            listWanted={session.listWanted}
            photos={session.photos}
            onPhotos={actions.addPhotos}
            onMake={actions.makeDocument}
            onWord={surroundings.papers ? actions.makePapers : null}
            onPrint={surroundings.print && actions.printDocument}
            onPrintCity={actions.printCitySheets}
            onResultPaper={actions.makeResultPaper}
          />
        );
    }
  }
}
