import { Button, Subtitle2, Text, Title3 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LettersOptions } from "../../../app/writeLetters";
import type { CellRef } from "../../../core/cells/cellRef";
import { commitmentLetter } from "../../../core/documents/commitmentLetter";
import { summary } from "../../../core/documents/summary";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import { type Category, categories } from "../../../core/workbook/categories";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { FormsCard } from "./FormsCard";
import { LetterCard } from "./LetterCard";
import { MissingFonts } from "./MissingFonts";

/** 文书: which letters can be made and what they still lack, how they will look, and making them. */
export default function DocumentsView({
  words,
  notice,
  snapshot: { records, issues },
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
  const [previewed, setPreviewed] = useState<Category | "summary" | null>(null);
  const errors = useMemo(() => letterErrors(issues, records), [issues, records]);
  const recommended = (category: Category) => recommendedOf(records, category).length;
  const edited = records.letters.filter((letter) => letter.edited).map(({ category }) => category);
  const toggle = (which: Category | "summary") => setPreviewed(previewed === which ? null : which);
  const previewLabel = (which: Category | "summary") =>
    previewed === which ? words.documents.closePreview : words.documents.preview;

  return (
    <div className={styles.view}>
      <Title3 as="h2">{words.documents.letters}</Title3>
      <MissingFonts words={words.documents} />
      {categories.map((category) => (
        <LetterCard
          key={category}
          words={words.documents}
          title={words.category[category]}
          recommended={recommended(category)}
          measure={notice.categories[category].measure}
          errors={errors[category]}
          edited={edited.includes(category)}
          previewLabel={previewLabel(category)}
          onPreview={() => toggle(category)}
          onJump={onJump}
        >
          {previewed === category && (
            <DocumentPreview
              document={commitmentLetter({ records, notice, category, openErrors: errors[category].length })}
            />
          )}
        </LetterCard>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={categories.every((category) => recommended(category) === 0)}
          onClick={() => onLetters()}
        >
          {words.documents.make}
        </Button>
        {edited.length > 0 && (
          <Button onClick={() => onLetters({ replaceEdited: true })}>{words.documents.replace}</Button>
        )}
      </div>
      <FormsCard words={words.documents} records={records} onForms={onForms} />
      <section className={styles.card}>
        <Subtitle2 as="h3">{words.documents.summary}</Subtitle2>
        <Text size={200}>{words.documents.summaryAdvice}</Text>
        <div className={styles.actions}>
          <Button onClick={onSummary}>{words.documents.makeSummary}</Button>
          <Button appearance="subtle" aria-expanded={previewed === "summary"} onClick={() => toggle("summary")}>
            {previewLabel("summary")}
          </Button>
        </div>
        {previewed === "summary" && <DocumentPreview document={summary({ records, notice, issues })} />}
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
