import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { choiceValues } from "../../../core/workbook/reading/choices";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { OnEdit } from "../../actions";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useLatest } from "../../useLatest";
import { CityForm } from "./CityForm";
import { nextOpen } from "./glance";
import { useReviewViewStyles } from "./ReviewView.styles";
import { SeveralForm } from "./SeveralForm";

/** What the city fills in of a nomination. */
const cityColumns = ["expertOpinion", "expertOpinionOn", "cityOpinion", "cityOpinionOn"];

/** What the city office decides: one after the other with keys, or several at once. */
export function CityReview({
  words,
  snapshot,
  nomination,
  person,
  list,
  onShow,
  onEdit,
}: {
  readonly words: Words["city"];
  readonly snapshot: Snapshot;
  readonly nomination: Nomination;
  /** Of `usePerson`. */
  readonly person: number;
  /** All nominations for its award. */
  readonly list: readonly Nomination[];
  readonly onShow: (nomination: Nomination) => void;
  readonly onEdit: OnEdit;
}) {
  const styles = useReviewViewStyles();
  const [isSeveral, setIsSeveral] = useState(false);
  const [isGoingOn, setIsGoingOn] = useState(true);
  const chosen = cityColumns.flatMap((key) => nomination.fields.find(({ column }) => column.key === key) ?? []);
  const { cityNote } = nomination.source;
  const fields = [...chosen, ...(cityNote ? [cityNote] : [])].filter(({ reading }) => reading !== "absent");
  const opinion = fields.find(({ column }) => column.key === "cityOpinion");
  const values = opinion ? choiceValues(opinion.column) : [];
  const choose = async (field: Field, value: string) => {
    const isWritten = await onEdit([{ at: field.at, value }], snapshot);
    const next = isWritten && isGoingOn && field === opinion ? nextOpen(list, nomination) : null;
    if (next) onShow(next);
  };
  const view = useRef<HTMLDivElement>(null);
  useKeys(view, (key) => {
    if (isSeveral) return false;
    const value = values[Number(key) - 1];
    if (opinion && value !== undefined) {
      void choose(opinion, value);
      return true;
    }
    const step = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
    const next = step === 0 ? undefined : list[list.indexOf(nomination) + step];
    if (next) onShow(next);
    return next !== undefined;
  });

  return (
    <div ref={view} className={styles.city}>
      <Button className={styles.switch} onClick={() => setIsSeveral(!isSeveral)}>
        {isSeveral ? words.single : words.several}
      </Button>
      {isSeveral ? (
        <SeveralForm
          key={nomination.award.id}
          words={words}
          nominations={list}
          values={values}
          onShow={(each) => {
            setIsSeveral(false);
            onShow(each);
          }}
          onDecide={(chosen, value) =>
            onEdit(
              chosen.map(({ cityOpinion: { at } }) => ({ at, value })),
              snapshot,
            )
          }
        />
      ) : (
        <>
          <CityForm
            key={person}
            words={words}
            snapshot={snapshot}
            fields={fields}
            isGoingOn={isGoingOn}
            onGoingOn={setIsGoingOn}
            onChoose={choose}
            onEdit={onEdit}
          />
          <Text size={200}>{words.keys(values)}</Text>
        </>
      )}
    </div>
  );
}

/**
 * Keys that mean something while nothing is being typed: pressed in the pane, or where nothing has the keys, as after the
 * form of another nominee has come.
 */
function useKeys(view: React.RefObject<HTMLElement | null>, onKey: (key: string) => boolean): void {
  const latest = useLatest(onKey);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey || !(target instanceof Element)) return;
      const isHere = target === document.body || view.current?.closest("main")?.contains(target);
      const isTyping = target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
      if (isHere && !isTyping && latest()(key)) event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [view, latest]);
}
