import { Button, Switch } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useCheckViewStyles } from "./CheckView.styles";

/** What can be done about the workbook as a whole. */
export function CheckBar({
  words,
  live,
  fixable,
  onCheck,
  onFixAll,
  onReport,
  onClear,
  onLive,
}: {
  readonly words: Words["check"];
  readonly live: boolean;
  /** Some issue can be fixed without asking. */
  readonly fixable: boolean;
  readonly onCheck: () => void;
  readonly onFixAll: () => void;
  readonly onReport: () => void;
  readonly onClear: () => void;
  readonly onLive: (live: boolean) => void;
}) {
  const styles = useCheckViewStyles();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" title={words.marksOnly} onClick={onCheck}>
        {words.check}
      </Button>
      <Switch checked={live} label={words.live} onChange={(_, { checked }) => onLive(checked)} />
      <div className={styles.line}>
        <Button disabled={!fixable} onClick={onFixAll}>
          {words.fixAll}
        </Button>
        <Button onClick={onReport}>{words.report}</Button>
        <Button onClick={onClear}>{words.clear}</Button>
      </div>
    </div>
  );
}
