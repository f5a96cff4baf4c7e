import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Award } from "../../../core/notice/notice";
import { composeProofs } from "../../../core/workbook/proofBoxes";
import type { Words } from "../../strings/words";
import { type Commit, useDraft } from "../../useDraft";
import { useLatest } from "../../useLatest";
import { ChoiceBoxes } from "./ChoiceBoxes";
import { FormField, type FormFieldProps } from "./FormField";
import { useFormViewStyles } from "./FormView.styles";

type Conditions = NonNullable<Award["conditions"]>;

/** 符合条件 with the notice's words, and 条件佐证 as a box for each condition that is ticked or has a proof. */
export function ConditionsField({
  words,
  conditions,
  ticked,
  chosen,
  proof,
  boxes,
}: {
  readonly words: Pick<Words, "form" | "cell" | "columnHelp" | "named">;
  readonly conditions: Conditions;
  /** Their numbers. */
  readonly ticked: readonly string[];
  readonly chosen: FormFieldProps;
  readonly proof: FormFieldProps;
  /** What stands in 条件佐证, by condition. */
  readonly boxes: ReadonlyMap<string, string>;
}) {
  const styles = useFormViewStyles();
  const commit = useBoxes(boxes, proof.onCommit);
  const shown = conditions.list.filter(({ number }) => ticked.includes(number) || boxes.has(number));
  return (
    <>
      <FormField {...chosen}>
        {(labelled) => (
          <ChoiceBoxes
            labelled={labelled}
            text={chosen.field.text}
            options={chosen.options}
            texts={new Map(conditions.list.map(({ number, text }) => [number, text]))}
            disabled={chosen.field.reading === "absent"}
            onCommit={chosen.onCommit}
          />
        )}
      </FormField>
      <FormField {...proof}>
        {(labelled) => (
          <fieldset
            aria-labelledby={labelled["aria-labelledby"]}
            aria-describedby={labelled["aria-describedby"]}
            className={styles.proofs}
          >
            {shown.length === 0 && words.form.noCondition}
            {shown.map(({ number }) => (
              <ProofBox
                key={number}
                label={words.form.proofOf(number)}
                text={boxes.get(number) ?? ""}
                around={aroundBox(boxes, number)}
                disabled={proof.field.reading === "absent"}
                onCommit={(typed) => commit(number, typed)}
              />
            ))}
          </fieldset>
        )}
      </FormField>
    </>
  );
}

function ProofBox({
  label,
  text,
  around: [before, after],
  disabled,
  onCommit,
}: {
  readonly label: string;
  readonly text: string;
  /** What stands before and behind it in its cell, for a draft of what is being typed. */
  readonly around: readonly [before: string, after: string];
  readonly disabled: boolean;
  readonly onCommit: Commit;
}) {
  const { draft, type, commit } = useDraft(text, onCommit);
  return (
    <Field label={label}>
      <Textarea
        resize="vertical"
        rows={2}
        data-before={before}
        data-after={after}
        disabled={disabled}
        value={draft}
        onChange={(_, { value }) => type(value)}
        onBlur={commit}
      />
    </Field>
  );
}

function aroundBox(boxes: ReadonlyMap<string, string>, number: string): readonly [string, string] {
  const others = (isBefore: boolean) =>
    composeProofs(new Map([...boxes].filter(([each]) => each !== number && each < number === isBefore)));
  const [before, after] = [others(true), others(false)];
  return [`${before && `${before}\n`}${number}：`, after && `\n${after}`];
}

/** Writes one box with all others as they are by then: also those that were sent just before. */
function useBoxes(boxes: ReadonlyMap<string, string>, onCommit: Commit) {
  const latest = useLatest({ boxes, onCommit });
  const sent = useRef(new Map<string, string>());
  useEffect(() => {
    for (const [number, typed] of sent.current) {
      if ((boxes.get(number) ?? "") === typed.trim()) sent.current.delete(number);
    }
  }, [boxes]);
  return async (number: string, typed: string): Promise<boolean> => {
    sent.current.set(number, typed);
    const isWritten = await latest().onCommit(composeProofs(new Map([...latest().boxes, ...sent.current])));
    if (!isWritten) sent.current.delete(number);
    return isWritten;
  };
}
