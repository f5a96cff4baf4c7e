import { Link, mergeClasses, Text } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Standing } from "../../../app/documents/standing";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Words } from "../../strings/words";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

/** That a document stands in the workbook, whether it still holds, and the way there; nothing where none does. */
export function StandingLine({
  words,
  standing,
  onJump,
}: {
  readonly words: Words["documents"];
  readonly standing: Standing | null;
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useDocumentsViewStyles();
  if (!standing) return null;
  const { sheet, isStale } = standing;
  const Sign = isStale ? WarningFilled : CheckmarkCircleFilled;
  return (
    <Text size={200}>
      <Sign className={mergeClasses(styles.sign, isStale ? styles.stale : styles.current)} />
      {isStale ? words.standing.stale : words.standing.current}{" "}
      <Link onClick={() => onJump({ sheet, row: 1, column: 1 })}>{words.show(sheet)}</Link>
    </Text>
  );
}
