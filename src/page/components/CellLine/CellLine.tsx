import { useCellLineStyles } from "./CellLine.styles";

export interface CellLineProps {
  /** `AV7`. */
  readonly address: string;
  readonly text: string;
  /** Without its `=`. */
  readonly formula: string | undefined;
}

/** The whole content of the active cell, which the sheet may show only in part. */
export function CellLine({ address, text, formula }: CellLineProps) {
  const styles = useCellLineStyles();
  return (
    <section className={styles.line} aria-label="单元格内容">
      <span className={styles.address}>{address}</span>
      <span className={styles.text}>{formula === undefined ? text : `=${formula}`}</span>
    </section>
  );
}
