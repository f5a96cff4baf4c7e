import { Button, Radio, Text } from "@fluentui/react-components";
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
  rivalry,
  isTaken,
  onTake,
  onRemove,
}: {
  readonly words: Words["consolidate"];
  readonly file: IncomingFile<unknown>;
  /** Null as long as the file has not been merged. */
  readonly receipt: FileReceipt | null;
  /** The same for files of one sender among which the user has to say which counts; else null. */
  readonly rivalry: string | null;
  readonly isTaken: boolean;
  readonly onTake: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const became = receipt && [receipt.unit, words.status[receipt.status]].filter(Boolean).join(" · ");
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
            receipt?.reason && words.because + receipt.reason
          )}
        </Text>
        {rivalry !== null && (
          <Radio
            label={words.take}
            aria-label={words.takeFile(name)}
            name={rivalry}
            value={name}
            checked={isTaken}
            onChange={onTake}
          />
        )}
      </div>
      <Button aria-label={words.removeFile(name)} onClick={onRemove}>
        {words.remove}
      </Button>
      {receipt?.changes && <FileChanges words={words} name={name} changes={receipt.changes} />}
    </li>
  );
}
