import { Button, Checkbox, Field, Radio, RadioGroup, Subtitle2, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { nomineeName } from "../../../core/documents/nominee";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { Records } from "../../../core/workbook/records";
import type { Words } from "../../strings/words";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

/** 推荐表、申报表: for whom, with which photos, and making them. */
export function FormsCard({
  words,
  records,
  onForms,
}: {
  readonly words: Words["documents"];
  readonly records: Records;
  readonly onForms: (photos: readonly File[], only?: readonly string[]) => void;
}) {
  const styles = useDocumentsViewStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [isPartial, setIsPartial] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const nominations = records.nominations.filter(({ award }) => award.form !== null);
  const labels = nominations.map(recordLabel);
  const only = chosen.filter((label) => labels.includes(label));

  function choose(label: string, isChosen: boolean): void {
    setChosen(isChosen ? [...chosen, label] : chosen.filter((other) => other !== label));
  }

  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{words.forms}</Subtitle2>
      <Text size={200}>{nominations.length === 0 ? words.noForms : words.formsAdvice}</Text>
      {nominations.length > 0 && (
        <>
          <Field label={words.formsScope}>
            <RadioGroup
              layout="horizontal"
              value={isPartial ? "some" : "all"}
              onChange={(_, { value }) => setIsPartial(value === "some")}
            >
              <Radio value="all" label={words.allForms(nominations.length)} />
              <Radio value="some" label={words.someForms} />
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
                    label={`${nomineeName(nomination)}（${label}）`}
                    checked={only.includes(label)}
                    onChange={(_, { checked }) => choose(label, checked === true)}
                  />
                );
              })}
            </div>
          )}
          <Text size={200}>{photos.length === 0 ? words.photosAdvice : words.photosChosen(photos.length)}</Text>
          <div className={styles.actions}>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-label={words.photoFiles}
              accept=".jpg,.jpeg,.png"
              onChange={({ target }) => setPhotos([...(target.files ?? [])])}
            />
            <Button onClick={() => chooser.current?.click()}>{words.choosePhotos}</Button>
            <Button
              appearance="primary"
              disabled={isPartial && only.length === 0}
              onClick={() => onForms(photos, isPartial ? only : undefined)}
            >
              {words.makeForms}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
