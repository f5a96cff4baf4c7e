import { Link, Subtitle2, Text } from "@fluentui/react-components";
import type { CellRef } from "../../../core/cells/cellRef";
import { showMoment } from "../../../core/cells/moments";
import type { BoardUnit } from "../../../core/consolidation/unitBoard";
import type { Issue } from "../../../core/issues/issue";
import type { Words } from "../../strings/words";
import { IssueLines } from "../IssueLines/IssueLines";
import { useBoardViewStyles } from "./BoardView.styles";

/** Of an issue list that a person can take in. */
const issuesShown = 50;

/** What a unit has sent, and what is wrong with it. */
export function UnitDetails({
  words,
  unit: { unit, files, nominations, decided },
  issues,
  onJump,
}: {
  readonly words: Words;
  readonly unit: BoardUnit;
  /** Those that are shown. */
  readonly issues: readonly Issue[];
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useBoardViewStyles();
  return (
    <section className={styles.unit} aria-label={unit.name}>
      <Subtitle2 as="h3">{unit.name}</Subtitle2>
      {files.map(({ file, recommender, submittedAt, at, state }) => (
        <Text key={file} block>
          <Link onClick={() => onJump(at)}>{file}</Link>{" "}
          {[
            words.board.file[state],
            ...(recommender !== null && recommender !== unit.name ? [recommender] : []),
            submittedAt === null ? words.board.undated : words.board.sentAt(showMoment(submittedAt)),
          ].join(words.board.separator)}
        </Text>
      ))}
      <Text>{words.board.progress(nominations, decided, issues.length)}</Text>
      <IssueLines issues={issues.slice(0, issuesShown)} onJump={onJump} />
      {issues.length > issuesShown && <Text>{words.board.more(issues.length - issuesShown)}</Text>}
    </section>
  );
}
