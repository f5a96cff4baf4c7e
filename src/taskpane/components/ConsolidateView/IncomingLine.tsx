import { Button, Radio, Text } from "@fluentui/react-components";
import type { Receipt } from "../../../core/consolidation/receive";
import type { Words } from "../../strings/words";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import type { IncomingFile } from "./useIncomingFiles";

/** One file: how far its reading has come, or what became of it in the last merging. */
export function IncomingLine({
  words,
  file,
  receipt,
  rival,
  isTaken,
  onTake,
  onRemove,
}: {
  readonly words: Words["consolidate"];
  readonly file: IncomingFile<unknown>;
  /** Null as long as the file has not been merged. */
  readonly receipt: Receipt | null;
  /** Another file is of the same unit, so that the user has to say which one counts. */
  readonly rival: boolean;
  readonly isTaken: boolean;
  readonly onTake: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const { name, state } = file;
  const line = receipt
    ? [receipt.submission?.unit, words.status[receipt.status]].filter(Boolean).join(" · ")
    : words.state[state];
  const reason = receipt?.reason || file.reason;
  return (
    <li className={styles.file}>
      <div>
        <Text as="p">{name}</Text>
        <Text size={200}>{reason ? `${line}：${reason}` : line}</Text>
        {rival && <Radio label={words.take} checked={isTaken} onChange={onTake} />}
      </div>
      <Button size="small" aria-label={words.removeFile(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
