import { Link } from "@fluentui/react-components";
import type { CellLink } from "../../grid/linkAt";
import { usePageWords } from "../../strings/usePageWords";
import { useCellLineStyles } from "./CellLine.styles";

export interface CellLineProps {
  /** `AV7`. */
  readonly address: string;
  readonly text: string;
  /** Without its `=`. */
  readonly formula: string | undefined;
  readonly link: CellLink | null;
  readonly onFollow: (link: CellLink) => void;
}

/** The whole content of the active cell, which the sheet may show only in part. */
export function CellLine({ address, text, formula, link, onFollow }: CellLineProps) {
  const styles = useCellLineStyles();
  const { cellLine: words } = usePageWords();
  return (
    <section className={styles.line} aria-label={words.label}>
      <span className={styles.address}>{address}</span>
      <span className={styles.text}>{formula === undefined ? text : `=${formula}`}</span>
      {link && (
        <Link as="button" className={styles.link} onClick={() => onFollow(link)}>
          {link.cell === null ? words.follow : words.goTo}
        </Link>
      )}
    </section>
  );
}
