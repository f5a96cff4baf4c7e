import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LettersOptions } from "../../../app/writeLetters";
import type { CellRef } from "../../../core/cells/cellRef";
import { summary } from "../../../core/documents/summary";
import type { Notice } from "../../../core/notice/notice";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { FormsCard } from "./FormsCard";
import { LettersSection } from "./LettersSection";

/** No award's id. */
const theSummary = "#summary";

/** 文书: which letters can be made and what they still lack, how they will look, and making them. */
export default function DocumentsView({
  words,
  notice,
  snapshot,
  onJump,
  onLetters,
  onSummary,
  onForms,
  onReport,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly onJump: (cell: CellRef) => void;
  readonly onLetters: (options?: LettersOptions) => void;
  readonly onSummary: () => void;
  readonly onForms: (photos: readonly File[], only?: readonly string[]) => void;
  readonly onReport: () => void;
}) {
  const styles = useDocumentsViewStyles();
  const { records, issues } = snapshot;
  /** The award whose letter is shown, by its id, or the summary. */
  const [previewed, setPreviewed] = useState<string | null>(null);
  const toggle = (which: string) => setPreviewed(previewed === which ? null : which);

  return (
    <div className={styles.view}>
      <LettersSection
        words={words}
        notice={notice}
        snapshot={snapshot}
        previewed={previewed === theSummary ? null : previewed}
        onPreview={toggle}
        onJump={onJump}
        onLetters={onLetters}
      />
      <FormsCard words={words.documents} records={records} onForms={onForms} />
      <section className={styles.card}>
        <Subtitle2 as="h3">{words.documents.summary}</Subtitle2>
        <Text size={200}>{words.documents.summaryAdvice}</Text>
        <div className={styles.actions}>
          <Button onClick={onSummary}>{words.documents.makeSummary}</Button>
          <Button appearance="subtle" aria-expanded={previewed === theSummary} onClick={() => toggle(theSummary)}>
            {previewed === theSummary ? words.documents.closePreview : words.documents.preview}
          </Button>
        </div>
        {previewed === theSummary && <DocumentPreview document={summary({ records, notice, issues })} />}
      </section>
      <section className={styles.card}>
        <Subtitle2 as="h3">{words.documents.report}</Subtitle2>
        <Text size={200}>{words.documents.reportAdvice}</Text>
        <div className={styles.actions}>
          <Button onClick={onReport}>{words.documents.makeReport}</Button>
        </div>
      </section>
    </div>
  );
}
