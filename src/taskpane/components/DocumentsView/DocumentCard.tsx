import { Button, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { DocumentRecord } from "../../../app/documents/document";
import type { DocumentName } from "../../../app/documents/documents";
import { DocumentPreview } from "../DocumentPreview/DocumentPreview";
import type { CardProps } from "./cardProps";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

const whole = "";

/** What a document is for, how it will look, and making it. */
export function DocumentCard<N extends DocumentName>({
  document: { words: itsWords, preview },
  words,
  notice,
  snapshot: { records, issues },
  previewed,
  onPreview,
  onMake,
}: CardProps<N> & { readonly document: Pick<DocumentRecord, "words" | "preview"> }) {
  const styles = useDocumentsViewStyles();
  const { title, advice, make } = itsWords[words.language];
  const isShown = previewed === whole;
  const Preview = useMemo(
    () =>
      lazy(async () => {
        const document = await preview?.({ records, issues, notice });
        return { default: () => document && <DocumentPreview document={document} /> };
      }),
    [preview, records, issues, notice],
  );
  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {advice && <Text size={200}>{advice}</Text>}
      <div className={styles.actions}>
        <Button onClick={() => onMake()}>{make}</Button>
        {preview && (
          <Button appearance="subtle" aria-expanded={isShown} onClick={() => onPreview(whole)}>
            {isShown ? words.documents.closePreview : words.documents.preview}
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
