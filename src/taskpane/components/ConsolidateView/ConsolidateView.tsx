import { Button, mergeClasses, ProgressBar, Text, Title3 } from "@fluentui/react-components";
import { type DragEvent, useState } from "react";
import type { Incoming } from "../../../core/consolidation/receive";
import { senderKey } from "../../../core/workbook/city/submission";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import type { Merging } from "../../actions";
import type { FileReceipt } from "../../session";
import type { Words } from "../../strings/words";
import type { ReadIncoming, ReadWorkbook } from "../../surroundings";
import { FileChooser } from "../FileChooser/FileChooser";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import { IncomingLine } from "./IncomingLine";
import { useIncomingFiles } from "./useIncomingFiles";

/** 合并工作簿, for the city office: the districts' workbooks are chosen, read, and merged into the open one. */
export default function ConsolidateView({
  words,
  receipts,
  readWorkbook,
  readIncoming,
  onMerge,
  onBack,
}: {
  readonly words: Words["consolidate"];
  /** What became of the files in the last merging. */
  readonly receipts: readonly FileReceipt[];
  readonly readWorkbook: ReadWorkbook;
  readonly readIncoming: ReadIncoming;
  readonly onMerge: (merging: Merging) => void;
  readonly onBack: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const { files, isReading, add, remove, cancel } = useIncomingFiles<Incoming>(async (...file) => {
    const content = await readIncoming(...file);
    return { content, reason: "refused" in content ? content.refused : "" };
  });
  const prior = useIncomingFiles<WorkbookData>(async (file, _, signal) => ({
    content: await readWorkbook(file, signal),
    reason: "",
  }));
  const [take, setTake] = useState<readonly string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const done = files.filter(({ content, reason }) => content !== null || reason !== "").length;
  const priorList = prior.files.at(-1);

  /** The files that the same sender has sent, as long as it is open which one is right. */
  function rivalsOf({ submission }: FileReceipt): readonly FileReceipt[] {
    const own = receipts.filter((each) => each.submission && submission && isSameSender(each.submission, submission));
    return own.some(({ open, given }) => open || take.includes(given)) ? own : [];
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    // The page would open the file instead.
    event.stopPropagation();
    setIsOver(false);
    add([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files is a second way beside the button
    <div
      className={mergeClasses(styles.view, isOver && styles.dropHere)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Title3 as="h1">{words.title}</Title3>
      <Text as="p">{words.advice}</Text>
      <div className={styles.actions}>
        <FileChooser
          label={words.choose}
          multiple
          appearance={files.length === 0 ? "primary" : "secondary"}
          onFiles={add}
        />
        <FileChooser
          label={words.choosePrior}
          onFiles={(chosen) => {
            if (priorList) prior.remove(priorList.name);
            prior.add(chosen);
          }}
        />
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      {priorList && (
        <div className={styles.file}>
          <Text size={200}>{words.prior(priorList.name, words.state[priorList.state], priorList.reason)}</Text>
          <Button
            size="small"
            aria-label={words.removeFile(priorList.name)}
            onClick={() => prior.remove(priorList.name)}
          >
            {words.remove}
          </Button>
        </div>
      )}
      {isReading && (
        <div role="status">
          <ProgressBar value={done} max={files.length} aria-label={words.reading(done, files.length)} />
          <div className={styles.actions}>
            <Text size={200}>{words.reading(done, files.length)}</Text>
            <Button size="small" onClick={cancel}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      <ul className={styles.files} aria-label={words.files}>
        {files.map((file) => {
          const receipt = receipts.find(({ given }) => given === file.name) ?? null;
          const rivals = receipt ? rivalsOf(receipt) : [];
          return (
            <IncomingLine
              key={file.name}
              words={words}
              file={file}
              receipt={receipt}
              rival={rivals.length > 1}
              isTaken={take.includes(file.name)}
              onTake={() => setTake([...take.filter((name) => !rivals.some(({ given }) => given === name)), file.name])}
              onRemove={() => {
                setTake(take.filter((name) => name !== file.name));
                remove(file.name);
              }}
            />
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isReading || files.length === 0 || (priorList !== undefined && priorList.content === null)}
          onClick={() =>
            onMerge({
              incoming: files.map(({ name, content, reason }) => content ?? { file: name, refused: reason }),
              prior: priorList?.content ?? null,
              take,
            })
          }
        >
          {words.merge(files.length)}
        </Button>
      </div>
    </div>
  );
}

function isSameSender(a: Parameters<typeof senderKey>[0], b: Parameters<typeof senderKey>[0]): boolean {
  return senderKey(a) === senderKey(b);
}
