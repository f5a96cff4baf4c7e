import { mergeClasses } from "@fluentui/react-components";
import type { Level } from "../../issueFilter";
import { useLevelMarkStyles } from "./LevelMark.styles";

/** Differs by shape as well as by colour, for those who see no red. */
const signs: Readonly<Record<Level, string>> = { error: "✕", warning: "!", advice: "i", waived: "✓" };

export function LevelMark({ level }: { readonly level: Level }) {
  const styles = useLevelMarkStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles.mark, styles[level])}>
      {signs[level]}
    </span>
  );
}
