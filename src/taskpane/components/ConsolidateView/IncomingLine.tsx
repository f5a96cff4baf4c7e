import { Button, Text } from "@fluentui/react-components";
import type { FileReceipt } from "../../../app/mergeWorkbooks";
import type { Words } from "../../strings/words";
import { FailureText } from "../FailureBar/FailureText";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import { FileChanges } from "./FileChanges";
import type { IncomingFile } from "./useIncomingFiles";

/** One file: how far its reading has come, or what became of it in the last merging. */
export function IncomingLine({
  words,
  file: { name, state, failure },
  receipt,
  isAsked,
  onRemove,
}: {
  readonly words: Words["consolidate"];
  readonly file: IncomingFile<unknown>;
  /** Null as long as the file has not been merged. */
  readonly receipt: FileReceipt | null;
  /** It is being asked whether it counts. */
  readonly isAsked: boolean;
  readonly onRemove: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const status = receipt && (receipt.replaces ? words.toBeSaid : words.status[receipt.status]);
  const became = receipt && [receipt.unit, status].filter(Boolean).join(" · ");
  return (
    <li className={styles.file}>
      <div>
        <Text block weight="semibold">
          {name}
        </Text>
        <Text block size={200} className={failure ? styles.failed : undefined}>
          {became ?? words.state[state]}
          {failure ? (
            <>
              {words.because}
              <FailureText words={words} failure={failure} />
            </>
          ) : (
            receipt?.reason && !receipt.replaces && words.because + receipt.reason
          )}
        </Text>
      </div>
      <Button aria-label={words.removeFile(name)} onClick={onRemove}>
        {words.remove}
      </Button>
      {receipt?.changes && !isAsked && <FileChanges words={words} name={name} changes={receipt.changes} />}
    </li>
  );
}
