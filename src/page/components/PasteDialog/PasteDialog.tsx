import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Text } from "@fluentui/react-components";
import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { PastePlan } from "../../paste/pastePlan";
import { usePageWords } from "../../strings/usePageWords";
import { usePasteDialogStyles } from "./PasteDialog.styles";

export interface PasteDialogProps {
  readonly sheet: string;
  readonly plan: PastePlan;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** So many of the cells that are written over are shown; how many there are is said. */
const shownCells = 50;
const shownLetters = 30;

/** Shows what goes where before pasted cells take the place of others, or go beyond the columns of the list. */
export function PasteDialog({ sheet, plan, onPaste, onClose }: PasteDialogProps) {
  const styles = usePasteDialogStyles();
  const { paste: words, cancel } = usePageWords();
  const { area, rows, isScattered, columns, replaced } = plan;
  const beyond = columns.filter(({ isBeyond }) => isBeyond);
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>
          {isScattered
            ? words.scattered(rows, columns.length, sheet)
            : words.where(rows, columns.length, sheet, formatArea(area))}
          {replaced.length > 0 && words.replaces(replaced.length)}
        </Text>
        {beyond.length > 0 && <Text>{words.beyond(beyond.map(({ letters }) => letters))}</Text>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is in it */}
        <section className={styles.scroller} aria-label={words.columns} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{words.column}</th>
                <th>{words.header}</th>
                <th>{words.first}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ letters, header, first }) => (
                <tr key={letters}>
                  <td>{letters}</td>
                  <td>{header ?? ""}</td>
                  <td>{short(first)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {replaced.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is in it
          <section className={styles.scroller} aria-label={words.replaced} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th>{words.cell}</th>
                  <th>{words.from}</th>
                  <th>{words.to}</th>
                </tr>
              </thead>
              <tbody>
                {replaced.slice(0, shownCells).map(({ at, from, to }) => (
                  <tr key={cellAddress(at)}>
                    <td>{cellAddress(at)}</td>
                    <td>{short(from)}</td>
                    <td>{to.trim() === "" ? words.empty : short(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {replaced.length > shownCells && <Text>{words.onlyFirst(shownCells)}</Text>}
          </section>
        )}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onPaste}>
          {words.paste}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function short(text: string): string {
  return text.length <= shownLetters ? text : `${text.slice(0, shownLetters)}…`;
}
