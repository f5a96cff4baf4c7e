import { Button, Link, Text, Title3 } from "@fluentui/react-components";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import { groupBy } from "../../../core/cells/groupBy";
import { invisibleShown } from "../../../core/cells/invisible";
import type { CellChange } from "../../../core/fixes/safeFixes";
import type { Words } from "../../strings/words";
import { useFixPreviewStyles } from "./FixPreview.styles";

/** What each safe fix would change, before and after, to be agreed to as a whole. */
export default function FixPreview({
  words,
  fixes,
  onJump,
  onApply,
  onBack,
}: {
  readonly words: Words["fixes"];
  readonly fixes: readonly CellChange[];
  readonly onJump: (cell: CellRef) => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}) {
  const styles = useFixPreviewStyles();
  return (
    <div className={styles.preview}>
      <Title3 as="h2">{words.title}</Title3>
      <Text as="p">{words.advice(fixes.length)}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onApply}>
          {words.apply(fixes.length)}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(fixes).map(({ at, before, after }) => (
            <tr key={formatCell(at)} className={styles.row}>
              <td>
                <Link onClick={() => onJump(at)}>{formatCell(at)}</Link>
              </td>
              <td className={styles.text}>
                <del>{invisibleShown(before)}</del>
              </td>
              <td className={styles.text}>
                <ins>{after === null ? words.empty : invisibleShown(String(after))}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sheet by sheet, as a reader goes down each. */
function inOrder(fixes: readonly CellChange[]): CellChange[] {
  return [...groupBy(fixes, ({ at }) => at.sheet).values()].flatMap((sheet) =>
    sheet.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  );
}
