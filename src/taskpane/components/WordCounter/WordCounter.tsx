import { mergeClasses } from "@fluentui/react-components";
import { wordCount } from "../../../core/cells/wordCount";
import { judgeLength } from "../../../core/notice/judgeLength";
import type { TextLength } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { useWordCounterStyles } from "./WordCounter.styles";

/** How long a text is, in 字 as Word counts them, beside what the notice wants. */
export function WordCounter({
  words,
  text,
  wanted,
}: {
  readonly words: Pick<Words["cell"], "count" | "atLeast" | "between">;
  readonly text: string;
  readonly wanted: TextLength | null;
}) {
  const styles = useWordCounterStyles();
  const count = wordCount(text);
  const fault = wanted ? judgeLength(count, wanted) : null;
  return (
    <span className={mergeClasses(styles.counter, (fault === "short" || fault === "long") && styles.fault)}>
      {words.count(count, wanted ? bounds(wanted, words) : "")}
    </span>
  );
}

function bounds({ min, max }: TextLength, words: Pick<Words["cell"], "atLeast" | "between">): string {
  return max === null ? words.atLeast(min) : words.between(min, max);
}
