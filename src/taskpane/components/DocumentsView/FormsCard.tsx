import { Button, Checkbox, Field, Radio, RadioGroup, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Pictures } from "../../../app/documents/document";
import { forms } from "../../../app/documents/forms/forms";
import { nomineeName } from "../../../core/documents/nominee";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { Photos } from "../../session";
import { FileChooser } from "../FileChooser/FileChooser";
import type { CardProps } from "./cardProps";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

/** 推荐表、申报表: for whom, with which photos, and making them. */
export function FormsCard({
  words: { language, aside, named, print, documents: shared },
  snapshot: { records },
  photos,
  onPhotos,
  onMake,
  onWord,
  onPrint,
}: CardProps<"forms">) {
  const words = forms.words[language];
  const styles = useDocumentsViewStyles();
  const [isPartial, setIsPartial] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const nominations = records.nominations.filter(({ award }) => award.form !== null);
  const labels = nominations.map(recordLabel);
  const only = chosen.filter((label) => labels.includes(label));

  const wishes = () => ({
    ...(photos.size > 0 && { photos: () => readPhotos(photos) }),
    ...(isPartial && { only }),
  });
  const isNobody = isPartial && only.length === 0;

  function choose(label: string, isChosen: boolean): void {
    setChosen(isChosen ? [...chosen, label] : chosen.filter((other) => other !== label));
  }

  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{words.title}</Subtitle2>
      <Text size={200}>{nominations.length === 0 ? words.none : words.advice}</Text>
      {nominations.length > 0 && (
        <>
          <Field label={words.scope}>
            <RadioGroup
              layout="horizontal"
              value={isPartial ? "some" : "all"}
              onChange={(_, { value }) => setIsPartial(value === "some")}
            >
              <Radio value="all" label={words.all(nominations.length)} />
              <Radio value="some" label={words.some} />
            </RadioGroup>
          </Field>
          {isPartial && (
            <div className={styles.choices}>
              {nominations.map((nomination) => {
                const label = recordLabel(nomination);
                const { sheet, row } = nomination.source;
                return (
                  <Checkbox
                    key={`${sheet} ${row}`}
                    label={aside(nomineeName(nomination), label)}
                    checked={only.includes(label)}
                    onChange={(_, { checked }) => choose(label, checked === true)}
                  />
                );
              })}
            </div>
          )}
          <Text size={200}>{photos.size === 0 ? words.photosAdvice : words.photosChosen(photos.size)}</Text>
          <div className={styles.actions}>
            <FileChooser
              label={words.choosePhotos}
              inputLabel={words.photoFiles}
              multiple
              accept=".jpg,.jpeg,.png"
              onFiles={onPhotos}
            />
            <Button appearance="primary" disabled={isNobody} onClick={() => onMake(wishes())}>
              {words.make}
            </Button>
            {onWord && (
              <>
                <Button
                  aria-label={named(shared.word, words.title)}
                  disabled={isNobody}
                  onClick={() => onWord(wishes())}
                >
                  {shared.word}
                </Button>
                <Button disabled={isNobody} onClick={() => onWord(wishes(), true)}>
                  {shared.wordEach}
                </Button>
              </>
            )}
            {onPrint && (
              <Button aria-label={print.of(words.title)} disabled={isNobody} onClick={() => onPrint(wishes())}>
                {print.open}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

async function readPhotos(photos: Photos): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  for (const [name, photo] of photos) pictures.set(name, new Uint8Array(await photo.arrayBuffer()));
  return pictures;
}
