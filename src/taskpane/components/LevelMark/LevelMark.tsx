import { mergeClasses } from "@fluentui/react-components";
import type { ShownLevel } from "../../issueFilter";
import { useLevelMarkStyles } from "./LevelMark.styles";

/** Differs by shape as well as by colour, for those who see no red. */
const signs: Readonly<Record<ShownLevel, string>> = { error: "✕", warning: "!", advice: "i", waived: "✓" };

export function LevelMark({ level }: { readonly level: ShownLevel }) {
  const styles = useLevelMarkStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles.mark, styles[level])}>
      {signs[level]}
    </span>
  );
}
