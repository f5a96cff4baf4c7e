import { Link } from "@fluentui/react-components";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { issueKey, levelOf } from "../../issueFilter";
import { LevelMark } from "../LevelMark/LevelMark";
import { useIssueLinesStyles } from "./IssueLines.styles";

/** Issues to be read below each other, each with a link to its first cell. */
export function IssueLines({
  issues,
  onJump,
}: {
  readonly issues: readonly Issue[];
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useIssueLinesStyles();
  return (
    <ul className={styles.lines}>
      {issues.map((issue) => (
        <li key={issueKey(issue)} className={styles.line}>
          <LevelMark level={levelOf(issue)} />
          <span>
            {issue.message} <Link onClick={() => onJump(issue.at[0])}>{formatCell(issue.at[0])}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
