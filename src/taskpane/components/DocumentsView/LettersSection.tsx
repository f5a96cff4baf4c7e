import { Button, Text, Title3 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LettersOptions } from "../../../app/writeLetters";
import type { CellRef } from "../../../core/cells/cellRef";
import { commitmentLetter } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import { type Category, categories } from "../../../core/workbook/categories";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { LetterCard } from "./LetterCard";
import { MissingFonts } from "./MissingFonts";

/** The commitment letters, category by category, and making them; of the city's workbook, that it has none. */
export function LettersSection({
  words,
  notice,
  snapshot: { records, issues },
  previewed,
  onPreview,
  onJump,
  onLetters,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  /** The document whose preview is open. */
  readonly previewed: Category | "summary" | null;
  readonly onPreview: (category: Category) => void;
  readonly onJump: (cell: CellRef) => void;
  readonly onLetters: (options?: LettersOptions) => void;
}) {
  const styles = useDocumentsViewStyles();
  const errors = useMemo(() => letterErrors(issues, records), [issues, records]);
  const title = <Title3 as="h2">{words.documents.letters}</Title3>;
  if (records.scope === "city") {
    return (
      <>
        {title}
        <Text size={200}>{words.documents.ofUnitsOnly}</Text>
      </>
    );
  }
  const recommended = (category: Category) => recommendedOf(records, category).length;
  const edited = records.letters.filter((letter) => letter.edited).map(({ category }) => category);
  return (
    <>
      {title}
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
          previewLabel={previewed === category ? words.documents.closePreview : words.documents.preview}
          onPreview={() => onPreview(category)}
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
    </>
  );
}
