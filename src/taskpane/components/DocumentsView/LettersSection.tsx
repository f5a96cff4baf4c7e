import { Button, Text, Title3 } from "@fluentui/react-components";
import { useMemo } from "react";
import { letters } from "../../../app/documents/letters/letters";
import { standing } from "../../../app/documents/standing";
import { commitmentLetter, hasLetter } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Award } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import type { CardProps } from "./cardProps";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { LetterCard } from "./LetterCard";
import { MissingFonts } from "./MissingFonts";
import { StandingLine } from "./StandingLine";

type LetterAward = Parameters<typeof commitmentLetter>[0]["award"];

/** The commitment letters, award by award, and making them; of the city's workbook, that it has none. */
export function LettersSection({
  words: { language, named, documents: shared, print },
  notice,
  snapshot: { records, issues, data },
  previewed,
  onPreview,
  onJump,
  onMake,
  onWord,
  onPrint,
}: CardProps<"letters">) {
  const words = letters.words[language];
  const styles = useDocumentsViewStyles();
  const errors = useMemo(() => letterErrors(issues, records), [issues, records]);
  const title = <Title3 as="h2">{words.title}</Title3>;
  if (records.scope === "city") {
    return (
      <>
        {title}
        <Text size={200}>{words.ofUnitsOnly}</Text>
      </>
    );
  }
  const awards = notice.awards.filter(hasLetter);
  const recommended = (award: Award) => recommendedOf(records, award).length;
  const letterOf = (award: LetterAward) =>
    commitmentLetter({ records, notice, award, openErrors: errors[award.id]?.length ?? 0 });
  const edited = records.letters.filter((letter) => letter.edited).map(({ award }) => award.id);
  return (
    <>
      {title}
      <MissingFonts words={shared} />
      {awards.map((award) => (
        <LetterCard
          key={award.id}
          words={words}
          named={named}
          title={award.name}
          recommended={recommended(award)}
          measure={award.measure}
          errors={errors[award.id] ?? []}
          edited={edited.includes(award.id)}
          standing={
            <StandingLine
              words={shared}
              isDraft={records.letters.some((letter) => letter.award.id === award.id && letter.isDraft)}
              standing={standing(data, `letter:${award.id}`, () => letterOf(award))}
              onJump={onJump}
            />
          }
          previewLabel={previewed === award.id ? shared.closePreview : shared.preview}
          onPreview={() => onPreview(award.id)}
          onJump={onJump}
        >
          {previewed === award.id && <DocumentPreview document={letterOf(award)} />}
        </LetterCard>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={awards.every((award) => recommended(award) === 0)}
          onClick={() => onMake()}
        >
          {words.make}
        </Button>
        {onWord && (
          <Button
            aria-label={named(shared.word, words.title)}
            disabled={awards.every((award) => recommended(award) === 0)}
            onClick={() => onWord()}
          >
            {shared.word}
          </Button>
        )}
        {onPrint && (
          <Button
            aria-label={print.of(words.title)}
            disabled={awards.every((award) => recommended(award) === 0)}
            onClick={() => onPrint()}
          >
            {print.open}
          </Button>
        )}
        {edited.length > 0 && <Button onClick={() => onMake({ onEdited: "replace" })}>{words.replace}</Button>}
      </div>
    </>
  );
}
