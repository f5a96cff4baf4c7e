import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { Tally } from "../../../core/issues/report";
import { levels, type ShownLevel } from "../../issueFilter";
import type { Words } from "../../strings/words";
import { LevelMark } from "../LevelMark/LevelMark";
import { useLevelFilterStyles } from "./LevelFilter.styles";

/** How many issues there are of each level; each count shows or hides its issues. */
export function LevelFilter({
  words,
  counts,
  hidden,
  onHidden,
}: {
  readonly words: Pick<Words, "check" | "level">;
  readonly counts: Tally;
  readonly hidden: readonly ShownLevel[];
  readonly onHidden: (hidden: readonly ShownLevel[]) => void;
}) {
  const styles = useLevelFilterStyles();
  const toggle = (level: ShownLevel) =>
    onHidden(hidden.includes(level) ? hidden.filter((each) => each !== level) : [...hidden, level]);
  const shown = levels.filter((level) => level !== "waived" || counts.waived > 0);
  return (
    <fieldset aria-label={words.check.levels} className={styles.levels}>
      {shown.map((level) => (
        <ToggleButton
          key={level}
          checked={!hidden.includes(level)}
          icon={<LevelMark level={level} />}
          className={mergeClasses(styles.level, !hidden.includes(level) && styles.shown)}
          onClick={() => toggle(level)}
        >
          {words.level[level]} {counts[level]}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
