import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Issue } from "../../../core/issues/issue";
import { type ListLine, neighbour } from "../../issueFilter";
import type { Words } from "../../strings/words";
import { useIssueListStyles } from "./IssueList.styles";
import { IssueOption } from "./IssueOption";
import { lineOffsets, linesInSight, scrolledTo } from "./listWindow";

/** The list of issues. Only the lines in sight are drawn; arrow keys go from issue to issue. */
export function IssueList({
  words,
  lines,
  headings,
  current,
  onChoose,
}: {
  readonly words: Words;
  readonly lines: readonly ListLine[];
  /** What a group's heading says, by its key. */
  readonly headings: (line: ListLine & { readonly kind: "heading" }) => string;
  /** The key of the chosen issue. */
  readonly current: string | null;
  readonly onChoose: (issue: Issue) => void;
}) {
  const styles = useIssueListStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const offsets = useMemo(() => lineOffsets(lines), [lines]);
  const { from, to } = linesInSight(offsets, { top, height: tallestPane() });
  const place = lines.findIndex(({ kind, key }) => kind === "issue" && key === current);

  useEffect(() => {
    const element = box.current;
    if (!element || place < 0) return;
    const reveal = () => {
      element.scrollTop = scrolledTo(offsets, place, { top: element.scrollTop, height: element.clientHeight });
    };
    reveal();
    // What is told of it below takes its room from the list.
    const sizes = new ResizeObserver(reveal);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [place, offsets]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    const issue = step && neighbour(lines, current, step);
    if (!issue) return;
    event.preventDefault();
    onChoose(issue);
  };

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={words.check.list}
      aria-description={words.check.keys}
      aria-activedescendant={place < from || place >= to ? undefined : `${id}${place}`}
      tabIndex={0}
      className={styles.list}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.whole} style={{ height: offsets.at(-1) }}>
        {lines.slice(from, to).map((line, index) => {
          const style = { transform: `translateY(${offsets[from + index]}px)` };
          return line.kind === "heading" ? (
            <div key={`${line.kind}${line.key}`} role="presentation" className={styles.heading} style={style}>
              {headings(line)}
            </div>
          ) : (
            <IssueOption
              key={line.key}
              id={`${id}${from + index}`}
              words={words}
              issue={line.issue}
              chosen={from + index === place}
              style={style}
              onChoose={() => onChoose(line.issue)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** No pane is taller than the screen, so nothing needs to be measured. */
function tallestPane(): number {
  return Math.max(window.screen.height, window.innerHeight);
}
