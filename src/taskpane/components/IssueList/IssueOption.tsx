import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { levelOf } from "../../issueFilter";
import type { Words } from "../../strings/words";
import { LevelMark } from "../LevelMark/LevelMark";
import { useIssueListStyles } from "./IssueList.styles";

/** A line of the list: level, what is wrong in two lines at most, and where. */
export function IssueOption({
  id,
  words,
  issue,
  chosen,
  style,
  onChoose,
}: {
  readonly id: string;
  readonly words: Pick<Words, "levelName" | "named">;
  readonly issue: Issue;
  readonly chosen: boolean;
  readonly style: CSSProperties;
  readonly onChoose: () => void;
}) {
  const styles = useIssueListStyles();
  const level = levelOf(issue);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys, as a listbox does
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={mergeClasses(styles.option, chosen && styles.chosen)}
      style={style}
      title={issue.message}
      onClick={onChoose}
    >
      <LevelMark level={level} />
      <div className={styles.text}>
        <div className={styles.message}>
          <span className={styles.hidden}>{words.named(words.levelName[level], "")}</span>
          {issue.message}
        </div>
      </div>
      <span className={styles.place}>{formatCell(issue.at[0])}</span>
    </div>
  );
}
