import { Button, mergeClasses, Text, Title3 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { IncomingDesk, Merging, PassedOver, PriorList, ReturnRequest } from "../../../app/incomingDesk";
import type { FileReceipt } from "../../../app/mergeWorkbooks";
import type { Notice } from "../../../core/notice/notice";
import { isArchiveName, strayReason } from "../../../core/workbook/city/leftover";
import { faultReason } from "../../../core/workbook/city/register";
import type { Submission } from "../../../core/workbook/city/submission";
import type { Words } from "../../strings/words";
import { useFileDrop } from "../../useFileDrop";
import { FileChooser } from "../FileChooser/FileChooser";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import { IncomingLine } from "./IncomingLine";
import { PriorLine } from "./PriorLine";
import { type Answers, answerTo, questionsOf, standingReceipts, withAnswer } from "./questions";
import { ReadingProgress } from "./ReadingProgress";
import { type IncomingFile, Instead, useIncomingFiles } from "./useIncomingFiles";
import { WhichCounts } from "./WhichCounts";

/** 合并工作簿, for the city office: the districts' workbooks are chosen, read, and merged into the open one. */
export default function ConsolidateView({
  words,
  receipts,
  isBusy,
  notice,
  desk,
  onMerge,
  onReturn,
  onBack,
}: {
  readonly words: Words["consolidate"];
  /** What became of the files in the last merging. */
  readonly receipts: readonly FileReceipt[];
  /** The pane is at work, merging perhaps. */
  readonly isBusy: boolean;
  /** By which the units' workbooks are read and merged. */
  readonly notice: Notice;
  readonly desk: IncomingDesk;
  readonly onMerge: (merging: Merging) => void;
  /** Null where no archive can be handed to the user. */
  readonly onReturn: ((request: Omit<ReturnRequest, "into" | "checkedAt">) => void) | null;
  readonly onBack: () => void;
}) {
  const styles = useConsolidateViewStyles();
  const [passedOver, setPassedOver] = useState<readonly PassedOver[]>([]);
  const { files, isReading, add, remove, cancel } = useIncomingFiles<Submission>(async (file, name, signal) => {
    const unpacked = isArchiveName(file.name) ? await desk.unpack(file, notice, signal) : null;
    if (!unpacked) return desk.readUnit(file, name, notice, signal);
    setPassedOver((all) => [...all, ...unpacked.passedOver]);
    return new Instead(unpacked.files.map((each) => new File([each.bytes as BlobPart], each.name)));
  });
  /** Folders bring what nobody has sent on purpose. */
  const give = (given: readonly File[]) => {
    const reasons = given.map((file) => ({ file, name: file.name, reason: strayReason(file.name) }));
    setPassedOver(reasons.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])));
    add(reasons.flatMap(({ file, reason }) => (reason === null ? [file] : [])));
  };
  const prior = useIncomingFiles<PriorList>((file, _, signal) => desk.readPrior(file, notice, signal));
  const priorFile = prior.files.at(-1);
  const [named, setNamed] = useState<Answers>(new Map());
  const drop = useFileDrop(({ files: dropped, unread }) => {
    give(dropped);
    setPassedOver((all) => [...all, ...unread.map((name) => ({ name, reason: words.cannotRead }))]);
  });
  useEffect(() => () => desk.rest(), [desk]);
  const standing = standingReceipts(receipts, files);
  const questions = questionsOf(standing, named);
  const cannotMerge = isBusy || isReading || files.length === 0 || (priorFile && priorFile.state !== "read");
  const chosen = () => {
    const answers = questions.flatMap((question) => answerTo(question, named) ?? []);
    const said = (word: "take" | "leave") => files.flatMap(({ id }) => (named.get(id) === word ? [id] : []));
    return {
      incoming: files.map(incomingOf),
      prior: priorFile?.source ?? null,
      take: [...new Set([...said("take"), ...answers])],
      leave: said("leave"),
    };
  };
  const merge = (ask: boolean) => onMerge({ ...chosen(), ask });

  return (
    <div className={mergeClasses(styles.view, drop.isOver && styles.dropHere)} {...drop.handlers}>
      <Title3 as="h1">{words.title}</Title3>
      <Text block>{words.advice}</Text>
      <div className={styles.actions}>
        <FileChooser
          label={words.choose}
          multiple
          appearance={files.length === 0 ? "primary" : "secondary"}
          accept=".xlsx,.xlsm,.zip"
          onFiles={give}
        />
        <FileChooser label={words.chooseFolder} folder onFiles={give} />
        <FileChooser
          label={words.choosePrior}
          onFiles={(given) => {
            if (priorFile) prior.remove(priorFile);
            prior.add(given);
          }}
        />
        <Button
          appearance={files.length === 0 ? "secondary" : "primary"}
          disabled={cannotMerge}
          onClick={() => merge(true)}
        >
          {words.merge(files.length)}
        </Button>
        {standing.some(({ open }) => open) && (
          <Button disabled={cannotMerge} onClick={() => merge(false)}>
            {words.mergeUndecided}
          </Button>
        )}
        {onReturn && (
          <Button
            disabled={cannotMerge}
            onClick={() =>
              onReturn({
                ...chosen(),
                files: files.map(({ id, name, source }) => ({ given: id, name, file: source })),
              })
            }
          >
            {words.returnFiles}
          </Button>
        )}
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      {!onReturn && (
        <Text block size={200}>
          {words.returnInPage}
        </Text>
      )}
      {priorFile && <PriorLine words={words} file={priorFile} onRemove={() => prior.remove(priorFile)} />}
      {passedOver.length > 0 && (
        <Text block size={200}>
          {words.passedOver(passedOver.map(({ name, reason }) => words.passedOverFor(name, reason.replace(/。$/, ""))))}
        </Text>
      )}
      {isReading && (
        <ReadingProgress
          words={words}
          done={files.filter(({ state }) => state === "read" || state === "failed").length}
          all={files.length}
          onCancel={cancel}
        />
      )}
      {questions.length > 0 && (
        <ul className={styles.questions} aria-label={words.questions}>
          {questions.map((question) => (
            <WhichCounts
              key={question.sender}
              words={words}
              question={question}
              nameOf={(given) => files.find(({ id }) => id === given)?.name ?? ""}
              answer={answerTo(question, named)}
              onAnswer={(answer) => setNamed(withAnswer(named, question, answer))}
            />
          ))}
        </ul>
      )}
      <ul className={styles.files} aria-label={words.files}>
        {files.map((file) => (
          <IncomingLine
            key={file.id}
            words={words}
            file={file}
            receipt={standing.find(({ given }) => given === file.id) ?? null}
            isAsked={questions.some((question) => question.files.some(({ given }) => given === file.id))}
            onRemove={() => remove(file)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Files that cannot be read are handed in too, so that the register names them. */
function incomingOf({ id, source, content, failure }: IncomingFile<Submission>): Merging["incoming"][number] {
  if (content) return { ...content, file: source.name, given: id };
  const text = failure?.text ?? "";
  return { given: id, file: source.name, refused: failure?.kind === "fault" ? faultReason(text) : text };
}
