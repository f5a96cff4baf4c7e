import { Button, Field, Input, Radio, RadioGroup, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CellEdit } from "../../../core/cells/cellEdit";
import type { Notice } from "../../../core/notice/notice";
import { choiceValues } from "../../../core/workbook/reading/choices";
import type { Nomination, Field as RecordField } from "../../../core/workbook/records";
import { typedValue } from "../../fieldText";
import type { Words } from "../../strings/words";
import { useReviewViewStyles } from "./ReviewView.styles";
import { reviewMistakes } from "./reviewMistakes";

/** The reviewer's result with rank and note, written to the record's cells together. */
export function ReviewForm({
  words,
  nomination: { review, rank, reviewNote },
  openErrors,
  onEdit,
}: {
  readonly words: Words["review"];
  readonly notice: Notice;
  readonly nomination: Nomination;
  readonly openErrors: number;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
}) {
  const styles = useReviewViewStyles();
  const [draft, setDraft] = useState({ result: review.text, rank: rank.text, note: reviewNote.text });
  const mistakes = reviewMistakes(draft);
  const edits = [...changed(review, draft.result), ...changed(rank, draft.rank), ...changed(reviewNote, draft.note)];
  return (
    <div className={styles.form}>
      {openErrors > 0 && <Text size={200}>{words.openErrors(openErrors)}</Text>}
      <Field label={words.result}>
        <RadioGroup
          layout="horizontal"
          className={styles.results}
          value={draft.result}
          onChange={(_, { value }) => setDraft({ ...draft, result: value })}
        >
          {choiceValues(review.column).map((value) => (
            <Radio key={value} value={value} label={value} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.rank} validationMessage={mistakes.rank && words[mistakes.rank]}>
        <Input
          inputMode="numeric"
          value={draft.rank}
          onChange={(_, { value }) => setDraft({ ...draft, rank: value })}
        />
      </Field>
      <Field label={words.note} hint={words.noteHint} validationMessage={mistakes.note && words[mistakes.note]}>
        <Textarea value={draft.note} onChange={(_, { value }) => setDraft({ ...draft, note: value })} />
      </Field>
      <Button
        appearance="primary"
        className={styles.save}
        disabled={
          edits.length === 0 || draft.result === "" || mistakes.rank !== undefined || mistakes.note !== undefined
        }
        onClick={() => onEdit(edits)}
      >
        {words.save}
      </Button>
    </div>
  );
}

function changed({ column, at, text, reading }: RecordField, typed: string): CellEdit[] {
  return typed === text || reading === "absent" ? [] : [{ at, value: typedValue(column, typed) }];
}
