import { Button, Field, Input, Radio, RadioGroup, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CellEdit } from "../../../core/cells/cellEdit";
import type { Notice } from "../../../core/notice/notice";
import { choiceValues } from "../../../core/workbook/reading/choices";
import type { Nomination, Field as RecordField } from "../../../core/workbook/records";
import type { OnEdit } from "../../actions";
import { typedValue } from "../../fieldText";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useReviewViewStyles } from "./ReviewView.styles";
import { reviewMistakes } from "./reviewMistakes";

/** The reviewer's result with rank and note, written to the record's cells together. */
export function ReviewForm({
  words,
  snapshot,
  nomination,
  openErrors,
  onEdit,
}: {
  readonly words: Words["review"];
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly nomination: Nomination;
  readonly openErrors: number;
  readonly onEdit: OnEdit;
}) {
  const styles = useReviewViewStyles();
  // What is decided on is what was shown when the reviewer began; once he has saved it, what has come of that.
  const [begun, setBegun] = useState<Begun | null>(null);
  const now = { snapshot, nomination, draft: draftOf(nomination) };
  const { draft } = begun ?? now;
  const basis = begun?.isSaved ? now : (begun ?? now);
  const mistakes = reviewMistakes(draft);
  const edits = changes(basis.nomination, draft);
  const change = (changed: Partial<Draft>) => {
    setBegun({
      snapshot: basis.snapshot,
      nomination: basis.nomination,
      draft: { ...draft, ...changed },
      isSaved: false,
    });
  };
  const save = () => {
    onEdit(edits, basis.snapshot);
    setBegun({ ...basis, draft, isSaved: true });
  };
  return (
    <div className={styles.form}>
      {openErrors > 0 && <Text size={200}>{words.openErrors(openErrors)}</Text>}
      <Field label={words.result}>
        <RadioGroup
          layout="horizontal"
          className={styles.results}
          value={draft.result}
          onChange={(_, { value }) => change({ result: value })}
        >
          {choiceValues(nomination.review.column).map((value) => (
            <Radio key={value} value={value} label={value} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.rank} validationMessage={mistakes.rank && words[mistakes.rank]}>
        <Input inputMode="numeric" value={draft.rank} onChange={(_, { value }) => change({ rank: value })} />
      </Field>
      <Field label={words.note} hint={words.noteHint} validationMessage={mistakes.note && words[mistakes.note]}>
        <Textarea value={draft.note} onChange={(_, { value }) => change({ note: value })} />
      </Field>
      <Button
        appearance="primary"
        className={styles.save}
        disabled={
          edits.length === 0 || draft.result === "" || mistakes.rank !== undefined || mistakes.note !== undefined
        }
        onClick={save}
      >
        {words.save}
      </Button>
    </div>
  );
}

interface Draft {
  readonly result: string;
  readonly rank: string;
  readonly note: string;
}

interface Begun {
  readonly snapshot: Snapshot;
  readonly nomination: Nomination;
  readonly draft: Draft;
  readonly isSaved: boolean;
}

function draftOf({ review, rank, reviewNote }: Nomination): Draft {
  return { result: review.text, rank: rank.text, note: reviewNote.text };
}

function changes({ review, rank, reviewNote }: Nomination, { result, rank: place, note }: Draft): CellEdit[] {
  return [...changed(review, result), ...changed(rank, place), ...changed(reviewNote, note)];
}

function changed({ column, at, text, reading }: RecordField, typed: string): CellEdit[] {
  return typed === text || reading === "absent" ? [] : [{ at, value: typedValue(column, typed) }];
}
