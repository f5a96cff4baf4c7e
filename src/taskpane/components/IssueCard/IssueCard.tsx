import { Button, Link, Text } from "@fluentui/react-components";
import { type CellRef, cellAddress, formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { isOpen } from "../../../core/issues/report";
import type { Notice } from "../../../core/notice/notice";
import type { Fix } from "../../../core/rules/rule";
import { levelOf } from "../../issueFilter";
import type { Words } from "../../strings/words";
import { Clause } from "../Clause/Clause";
import { LevelMark } from "../LevelMark/LevelMark";
import { useIssueCardStyles } from "./IssueCard.styles";
import { WaiverForm } from "./WaiverForm";

const otherCellsShown = 8;

/** An issue in full: what is wrong and what to do, its clause, its cells, its fix, and a reason for keeping it. */
export function IssueCard({
  words,
  notice,
  issue,
  onJump,
  onFix,
  waiver,
}: {
  readonly words: Pick<Words, "issue" | "levelName">;
  readonly notice: Notice;
  readonly issue: Issue;
  readonly onJump: (cell: CellRef) => void;
  readonly onFix: (fix: Fix) => void;
  /** Where a reason for keeping it would go; null where the issue takes none. */
  readonly waiver: { readonly at: CellRef; readonly onWaive: (reason: string) => Promise<boolean> } | null;
}) {
  const styles = useIssueCardStyles();
  const [first, ...others] = issue.at;
  const { fix } = issue;
  const level = levelOf(issue);
  const nameOf = (cell: CellRef) => (cell.sheet === first.sheet ? cellAddress(cell) : formatCell(cell));
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <LevelMark level={level} />
        <Text>
          <strong>{words.levelName[level]}</strong> {issue.message}
        </Text>
      </div>
      {issue.waiver !== null && <Text size={200}>{words.issue.settled(issue.waiver)}</Text>}
      {others.length > 0 && (
        <Text size={200} className={styles.cells}>
          {words.issue.others}
          {others.slice(0, otherCellsShown).map((cell) => (
            <Link key={formatCell(cell)} onClick={() => onJump(cell)}>
              {nameOf(cell)}
            </Link>
          ))}
          {others.length > otherCellsShown && words.issue.more(issue.at.length)}
        </Text>
      )}
      {issue.clause.map((reference) => (
        <Clause key={reference} words={words.issue} reference={reference} text={notice.clauses[reference] ?? null} />
      ))}
      {(fix || (waiver && isOpen(issue))) && (
        <div className={styles.remedies}>
          {fix && <Button onClick={() => onFix(fix)}>{fixLabel(fix, words.issue)}</Button>}
          {waiver && isOpen(issue) && (
            <WaiverForm words={words.issue} cell={formatCell(waiver.at)} onWaive={waiver.onWaive} />
          )}
        </div>
      )}
    </article>
  );
}

function fixLabel({ edits: [first, ...more] }: Fix, words: Words["issue"]): string {
  if (more.length > 0) return words.fixCells(more.length + 1);
  return first.value === null ? words.empty : words.fix(String(first.value));
}
