import { Button, Text, Title3 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LettersOptions } from "../../../app/writeLetters";
import type { CellRef } from "../../../core/cells/cellRef";
import { commitmentLetter, hasLetter } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Award, Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { LetterCard } from "./LetterCard";
import { MissingFonts } from "./MissingFonts";

/** The commitment letters, award by award, and making them; of the city's workbook, that it has none. */
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
  /** The award whose letter is shown, by its id. */
  readonly previewed: string | null;
  readonly onPreview: (award: string) => void;
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
  const awards = notice.awards.filter(hasLetter);
  const recommended = (award: Award) => recommendedOf(records, award).length;
  const edited = records.letters.filter((letter) => letter.edited).map(({ award }) => award.id);
  return (
    <>
      {title}
      <MissingFonts words={words.documents} />
      {awards.map((award) => (
        <LetterCard
          key={award.id}
          words={words.documents}
          title={award.name}
          recommended={recommended(award)}
          measure={award.measure}
          errors={errors[award.id] ?? []}
          edited={edited.includes(award.id)}
          previewLabel={previewed === award.id ? words.documents.closePreview : words.documents.preview}
          onPreview={() => onPreview(award.id)}
          onJump={onJump}
        >
          {previewed === award.id && (
            <DocumentPreview
              document={commitmentLetter({ records, notice, award, openErrors: errors[award.id]?.length ?? 0 })}
            />
          )}
        </LetterCard>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={awards.every((award) => recommended(award) === 0)}
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
