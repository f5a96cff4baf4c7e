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
  isDraft = false,
  onJump,
}: {
  readonly words: Words["documents"];
  readonly standing: Standing | null;
  /** It was made while errors were open, and says so. */
  readonly isDraft?: boolean;
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useDocumentsViewStyles();
  if (!standing) return null;
  const { sheet, isStale } = standing;
  const state = isStale ? "stale" : isDraft ? "draft" : "current";
  const Sign = state === "current" ? CheckmarkCircleFilled : WarningFilled;
  return (
    <Text size={200}>
      <Sign className={mergeClasses(styles.sign, state === "current" ? styles.current : styles.stale)} />
      {words.standing[state]} <Link onClick={() => onJump({ sheet, row: 1, column: 1 })}>{words.show(sheet)}</Link>
    </Text>
  );
}
