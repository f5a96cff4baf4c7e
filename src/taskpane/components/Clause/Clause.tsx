import type { Words } from "../../strings/words";
import { useClauseStyles } from "./Clause.styles";

/** The clause that something rests on; the notice's own words come on demand. */
export function Clause({
  words,
  reference,
  text,
}: {
  readonly words: Pick<Words["issue"], "clause">;
  readonly reference: string;
  /** Null where the notice pack does not hold its words. */
  readonly text: string | null;
}) {
  const styles = useClauseStyles();
  if (text === null) return <span className={styles.reference}>{words.clause(reference)}</span>;
  return (
    <details>
      <summary className={styles.reference}>{words.clause(reference)}</summary>
      <blockquote lang="zh-CN" className={styles.text}>
        {text}
      </blockquote>
    </details>
  );
}
