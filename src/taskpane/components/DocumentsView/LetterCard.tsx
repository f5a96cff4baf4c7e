import { Button, Link, Subtitle2, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LettersWords } from "../../../app/documents/letters/words";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import type { Issue } from "../../../core/issues/issue";
import { issueKey } from "../../issueFilter";
import type { Words } from "../../strings/words";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

const errorsShown = 5;

/** An award's letter: for how many, whether it is ready, and what it still lacks. */
export function LetterCard({
  words,
  named,
  title,
  recommended,
  measure,
  errors,
  edited,
  standing,
  previewLabel,
  onPreview,
  onJump,
  children,
}: {
  readonly words: LettersWords;
  readonly named: Words["named"];
  readonly title: string;
  readonly recommended: number;
  /** The classifier: 名, 对, 个. */
  readonly measure: string;
  /** Those that make it a draft. */
  readonly errors: readonly Issue[];
  /** The letter that stands in the workbook was edited by hand. */
  readonly edited: boolean;
  /** What there is to say of the letter that stands in the workbook. */
  readonly standing: ReactNode;
  readonly previewLabel: string;
  readonly onPreview: () => void;
  readonly onJump: (cell: CellRef) => void;
  /** The preview, when it is open. */
  readonly children: ReactNode;
}) {
  const styles = useDocumentsViewStyles();
  if (recommended === 0) {
    return (
      <section className={styles.card}>
        <Subtitle2 as="h3">{title}</Subtitle2>
        <Text size={200}>{words.none}</Text>
      </section>
    );
  }
  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Text size={200}>
        {words.recommended(recommended, measure)} · {errors.length === 0 ? words.ready : words.draft(errors.length)}
      </Text>
      {standing}
      {edited && <Text size={200}>{words.edited}</Text>}
      {errors.length > 0 && (
        <details>
          <summary className={styles.missing}>{words.missing}</summary>
          <ul className={styles.errors}>
            {errors.slice(0, errorsShown).map((issue) => (
              <li key={issueKey(issue)}>
                {issue.message} <Link onClick={() => onJump(issue.at[0])}>{formatCell(issue.at[0])}</Link>
              </li>
            ))}
            {errors.length > errorsShown && <li>{words.more(errors.length - errorsShown)}</li>}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        <Button aria-expanded={children !== false} aria-label={named(previewLabel, title)} onClick={onPreview}>
          {previewLabel}
        </Button>
      </div>
      {children}
    </section>
  );
}
