import { Button, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { DocumentRecord } from "../../../app/documents/document";
import type { DocumentName } from "../../../app/documents/documents";
import type { Standing } from "../../../app/documents/standing";
import { notLoaded } from "../../../app/notLoaded";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import type { CardProps } from "./cardProps";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { StandingLine } from "./StandingLine";

const whole = "";

/** What a document is for, how it will look, and making it. */
export function DocumentCard<N extends DocumentName>({
  document: { words: itsWords, preview, standing },
  words,
  notice,
  snapshot: { records, issues, data },
  previewed,
  onPreview,
  onJump,
  onMake,
  onWord,
  onPrint,
}: CardProps<N> & { readonly document: Pick<DocumentRecord, "words" | "preview" | "standing"> }) {
  const styles = useDocumentsViewStyles();
  const { title, advice, make } = itsWords[words.language];
  const isShown = previewed === whole;
  const Preview = useMemo(
    () =>
      lazy(async () => {
        const document = await preview?.({ data, records, issues, notice });
        return { default: () => document && <DocumentPreview document={document} /> };
      }),
    [preview, data, records, issues, notice],
  );
  const [stands, setStands] = useState<Standing | null>(null);
  useEffect(() => {
    let isAsked = true;
    standing?.({ data, records, issues, notice }).then(
      (found) => isAsked && setStands(found),
      (error: unknown) => {
        // A part of the program that has not come is told of when the document is made.
        if (isAsked && notLoaded(error) === null) {
          setStands(() => {
            throw error;
          });
        }
      },
    );
    return () => {
      isAsked = false;
    };
  }, [standing, records, issues, notice, data]);
  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {advice && <Text size={200}>{advice}</Text>}
      <StandingLine words={words.documents} standing={stands} onJump={onJump} />
      <div className={styles.actions}>
        <Button onClick={() => onMake()}>{make}</Button>
        {onWord && (
          <Button aria-label={words.named(words.documents.word, title)} onClick={() => onWord()}>
            {words.documents.word}
          </Button>
        )}
        {preview && (
          <Button aria-expanded={isShown} onClick={() => onPreview(whole)}>
            {isShown ? words.documents.closePreview : words.documents.preview}
          </Button>
        )}
        {onPrint && (
          <Button aria-label={words.print.of(title)} onClick={() => onPrint()}>
            {words.print.open}
          </Button>
        )}
      </div>
      {preview && isShown && (
        <Suspense fallback={<Spinner size="tiny" label={words.loading} />}>
          <Preview />
        </Suspense>
      )}
    </section>
  );
}
