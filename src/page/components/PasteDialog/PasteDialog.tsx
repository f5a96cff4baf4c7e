import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Text } from "@fluentui/react-components";
import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { PastePlan } from "../../paste/pastePlan";
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
  const { area, columns, replaced } = plan;
  const beyond = columns.filter(({ isBeyond }) => isBeyond);
  const rows = area.bottom - area.top + 1;
  return (
    <DialogBody>
      <DialogTitle>粘贴前请核对</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>
          {rows}行{columns.length}列，写入“{sheet}”表 {formatArea(area)}。
          {replaced.length > 0 && `其中${replaced.length}个单元格已有内容，将被覆盖。`}
        </Text>
        {beyond.length > 0 && (
          <Text>
            {beyond.map(({ letters }) => letters).join("、")}
            列没有栏目名称，写入后不参加校验；列对不齐的，请取消后从对应的栏目起粘贴。
          </Text>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is in it */}
        <section className={styles.scroller} aria-label="各列写入的内容" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th>列</th>
                <th>栏目</th>
                <th>第一项内容</th>
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
          <section className={styles.scroller} aria-label="将被覆盖的内容" tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th>单元格</th>
                  <th>原内容</th>
                  <th>改为</th>
                </tr>
              </thead>
              <tbody>
                {replaced.slice(0, shownCells).map(({ at, from, to }) => (
                  <tr key={cellAddress(at)}>
                    <td>{cellAddress(at)}</td>
                    <td>{short(from)}</td>
                    <td>{to.trim() === "" ? "（清空）" : short(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {replaced.length > shownCells && <Text>以上为前{shownCells}个。</Text>}
          </section>
        )}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onPaste}>
          写入
        </Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogBody>
  );
}

function short(text: string): string {
  return text.length <= shownLetters ? text : `${text.slice(0, shownLetters)}…`;
}
