import { Button } from "@fluentui/react-components";
import { usePageWords } from "../../strings/usePageWords";
import { useSkipLinksStyles } from "./SkipLinks.styles";

/** The first that the Tab key comes to: past the buttons of the page to where the work is. They are seen only then. */
export function SkipLinks({ onGrid, onPane }: { readonly onGrid: () => void; readonly onPane: () => void }) {
  const styles = useSkipLinksStyles();
  const words = usePageWords().skip;
  return (
    <nav aria-label={words.label} className={styles.links}>
      <Button onClick={onGrid}>{words.grid}</Button>
      <Button onClick={onPane}>{words.pane}</Button>
    </nav>
  );
}
