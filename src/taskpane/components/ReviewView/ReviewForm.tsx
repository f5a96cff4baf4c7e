import { Field, Input, Radio, RadioGroup, Text, Textarea } from "@fluentui/react-components";
import { formatCell } from "../../../core/cells/cellRef";
import { choiceValues } from "../../../core/workbook/reading/choices";
import type { Nomination, Field as RecordField } from "../../../core/workbook/records";
import type { OnEdit } from "../../actions";
import { formValue } from "../../fieldText";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useDraft } from "../../useDraft";
import { useReviewViewStyles } from "./ReviewView.styles";
import { reviewMistakes } from "./reviewMistakes";

/** The reviewer's result with rank and note, each written to its cell as soon as it is chosen or its field is left. */
export function ReviewForm({
  words,
  snapshot,
  nomination,
  openErrors,
  onEdit,
}: {
  readonly words: Words["review"];
  readonly snapshot: Snapshot;
  readonly nomination: Nomination;
  readonly openErrors: number;
  readonly onEdit: OnEdit;
}) {
  const styles = useReviewViewStyles();
  const { review, rank, reviewNote } = nomination;
  const commitTo =
    ({ at, column }: RecordField) =>
    (typed: string) =>
      onEdit([{ at, value: formValue(column, typed) }], snapshot);
  const result = useDraft(review.text, commitTo(review));
  const place = useDraft(rank.text, commitTo(rank));
  const note = useDraft(reviewNote.text, commitTo(reviewNote));
  const mistakes = reviewMistakes({ result: result.draft, rank: place.draft, note: note.draft });
  const isAbsent = ({ reading }: RecordField) => reading === "absent";
  return (
    <div className={styles.form}>
      {openErrors > 0 && <Text size={200}>{words.openErrors(openErrors)}</Text>}
      <Field label={words.result}>
        <RadioGroup
          layout="horizontal"
          className={styles.results}
          disabled={isAbsent(review)}
          value={result.draft}
          onChange={(_, { value }) => {
            result.type(value);
            void result.commit();
          }}
        >
          {choiceValues(review.column).map((value) => (
            <Radio key={value} value={value} label={value} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        data-cell={formatCell(rank.at)}
        label={words.rank}
        validationMessage={mistakes.rank && words[mistakes.rank]}
      >
        <Input
          inputMode="numeric"
          disabled={isAbsent(rank)}
          value={place.draft}
          onChange={(_, { value }) => place.type(value)}
          onBlur={place.commit}
        />
      </Field>
      <Field
        data-cell={formatCell(reviewNote.at)}
        label={words.note}
        hint={words.noteHint}
        validationMessage={mistakes.note && words[mistakes.note]}
      >
        <Textarea
          disabled={isAbsent(reviewNote)}
          value={note.draft}
          onChange={(_, { value }) => note.type(value)}
          onBlur={note.commit}
        />
      </Field>
    </div>
  );
}
