import { Button, Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { isOpen } from "../../../core/issues/report";
import { waiverEdits } from "../../../core/issues/waiverEdits";
import type { Notice } from "../../../core/notice/notice";
import { fieldAt, formRow } from "../../../core/workbook/formRow";
import { ownExamples } from "../../../core/workbook/ownExample";
import type { OnEdit } from "../../actions";
import { issueKey } from "../../issueFilter";
import { issuesAt } from "../../issuesAt";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { usePerson } from "../../usePerson";
import { Clause } from "../Clause/Clause";
import { IssueCard } from "../IssueCard/IssueCard";
import { WordCounter } from "../WordCounter/WordCounter";
import { useCellPanelStyles } from "./CellPanel.styles";

/** It brings all dictionaries with it. */
const ListChoice = lazy(() => import("../IssueCard/ListChoice"));

/** The selected cell: what is wrong here and what to do, what its column asks for, and on what ground. */
export function CellPanel({
  words,
  notice,
  snapshot,
  issues: all,
  selection,
  current,
  onJump,
  onNext,
  onFillIn,
  onEdit,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  /** Of the whole workbook. */
  readonly issues: readonly Issue[];
  readonly selection: CellRef | null;
  /** The key of the chosen issue, which comes first. */
  readonly current: string | null;
  readonly onJump: (cell: CellRef) => void;
  /** Goes to the next issue; null where there is none. */
  readonly onNext: (() => void) | null;
  readonly onFillIn: (cell: CellRef) => void;
  readonly onEdit: OnEdit;
}) {
  const styles = useCellPanelStyles();
  const [folded, setFolded] = useState(false);
  const here = useMemo(() => (selection ? issuesAt(all, selection) : []), [all, selection]);
  const isCurrent = (issue: Issue) => issueKey(issue) === current;
  const issues = [...here.filter(isCurrent), ...here.filter((issue) => !isCurrent(issue))];
  const field = useMemo(() => (selection ? fieldAt(snapshot, selection) : null), [snapshot, selection]);
  const row = useMemo(() => selection && formRow(snapshot, selection), [snapshot, selection]);
  const withOwnExample = useMemo(() => ownExamples(snapshot.records, notice), [snapshot.records, notice]);
  const person = usePerson(snapshot, row);
  const sheet = row?.sheet;
  const canBeFilledIn =
    field !== null && !field.column.cityOnly && sheet !== undefined && snapshot.records.workbook.filled.includes(sheet);
  const asksForList = canBeFilledIn && field.column.type === "choice" && !issues.some(({ fix }) => fix);
  const counted = field?.column.type === "longText";
  const title = selection ? `${formatCell(selection)} ${field?.column.header ?? ""}` : words.cell.title;

  return (
    <section aria-label={words.cell.title} className={styles.panel}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button appearance="subtle" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? words.cell.show : words.cell.hide}
        </Button>
      </div>
      {!folded && (
        <div className={styles.body}>
          {!selection && <Text size={200}>{words.cell.none}</Text>}
          {issues.map((issue) => {
            const others = issue.at.slice(1);
            const [waiver] = waiverEdits(issue, "", snapshot.records);
            const waive = (reason: string) => onEdit(waiverEdits(issue, reason, snapshot.records), snapshot);
            return (
              <IssueCard
                key={[person, field?.column.key ?? title, issue.rule, issue.message, ...others.map(formatCell)].join(
                  " ",
                )}
                words={words}
                notice={notice}
                issue={issue}
                onJump={onJump}
                onFix={({ edits }) => onEdit(edits, snapshot)}
                waiver={waiver ? { at: waiver.at, onWaive: waive } : null}
              />
            );
          })}
          {selection && issues.length === 0 && <Text size={200}>{words.cell.fine}</Text>}
          {field && asksForList && issues.some(isOpen) && (
            <Suspense fallback={null}>
              <ListChoice
                key={`${person} ${field.column.key}`}
                words={words.issue}
                field={field}
                records={snapshot.records}
                notice={notice}
                onChoose={(value) => onEdit([{ at: field.at, value }], snapshot)}
              />
            </Suspense>
          )}
          {selection && (canBeFilledIn || (onNext && issues.length === 0)) && (
            <div className={styles.ways}>
              {canBeFilledIn && <Button onClick={() => onFillIn(selection)}>{words.cell.fillIn}</Button>}
              {onNext && issues.length === 0 && <Button onClick={onNext}>{words.cell.next}</Button>}
            </div>
          )}
          {field && counted && sheet && (
            <WordCounter words={words.cell} text={field.text} wanted={field.column.length ?? null} />
          )}
          {field && (
            <Text size={200} className={styles.help}>
              {words.columnHelp(withOwnExample(field.column))}
            </Text>
          )}
          {field && field.column.clause in notice.clauses && (
            <Clause
              words={words.issue}
              reference={field.column.clause}
              text={notice.clauses[field.column.clause] ?? null}
            />
          )}
        </div>
      )}
    </section>
  );
}
