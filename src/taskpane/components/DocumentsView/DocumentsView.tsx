import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type DocumentName, documentNames, documents } from "../../../app/documents/documents";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Notice } from "../../../core/notice/notice";
import type { Actions } from "../../actions";
import type { Photos, Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import type { CardProps } from "./cardProps";
import { DocumentCard } from "./DocumentCard";
import { useDocumentsViewStyles } from "./DocumentsView.styles";
import { FormsCard } from "./FormsCard";
import { HandInCard } from "./HandInCard";
import { LettersSection } from "./LettersSection";

type Card<N extends DocumentName> = (props: CardProps<N>) => ReactNode;

/** Documents of which something is asked, or of which there is more to say than a `DocumentCard` does. */
const ownCards: { readonly [N in DocumentName]?: Card<N> } = {
  letters: LettersSection,
  forms: FormsCard,
};

/** 文书: which documents can be made and what they still lack, how they will look, and making them. */
export default function DocumentsView({
  listWanted,
  onMake,
  onWord,
  onPrint,
  onPrintCity,
  onResultPaper,
  ...shared
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
  /** How often 报送清单 was asked for. */
  readonly listWanted: number;
  readonly onJump: (cell: CellRef) => void;
  readonly onMake: Actions["makeDocument"];
  /** Null where no file can be handed to the user. */
  readonly onWord: Actions["makePapers"] | null;
  /** Left out where the pane cannot print. */
  readonly onPrint: Actions["printDocument"] | undefined;
  readonly onPrintCity: Actions["printCitySheets"];
  readonly onResultPaper: Actions["makeResultPaper"];
}) {
  const styles = useDocumentsViewStyles();
  const { words, snapshot } = shared;
  const citySheets = words.print.citySheets;
  /** One document at a time is shown, or a part of it. */
  const [shown, setShown] = useState<{ readonly name: DocumentName; readonly part: string } | null>(null);

  function card<N extends DocumentName>(name: N) {
    const previewed = shown?.name === name ? shown.part : null;
    const props: CardProps<N> = {
      ...shared,
      previewed,
      onPreview: (part) => setShown(previewed === part ? null : { name, part }),
      onMake: (wishes) => onMake(name, wishes),
      onWord: onWord && ((wishes, each) => onWord(name, wishes, each)),
      onPrint: onPrint && ((wishes) => onPrint(name, documents[name].words[words.language].title, wishes)),
    };
    const OwnCard: Card<N> | undefined = ownCards[name];
    return OwnCard ? (
      <OwnCard key={name} {...props} />
    ) : (
      <DocumentCard key={name} document={documents[name]} {...props} />
    );
  }

  return (
    <div className={styles.view}>
      {!onPrint && <Text>{words.print.inExcel}</Text>}
      {documentNames.map(card)}
      {(onPrint || onWord) && snapshot.records.scope === "city" && (
        <section className={styles.card}>
          <Subtitle2 as="h3">{citySheets}</Subtitle2>
          <div className={styles.actions}>
            {onPrint && (
              <Button aria-label={words.print.of(citySheets)} onClick={() => onPrintCity(citySheets)}>
                {words.print.open}
              </Button>
            )}
            {onWord && <Button onClick={onResultPaper}>{words.documents.resultPaper}</Button>}
          </div>
        </section>
      )}
      <HandInCard {...shared} wanted={listWanted} />
    </div>
  );
}
