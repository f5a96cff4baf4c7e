import { Button, Field, Input, mergeClasses, Textarea, Title3, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { isBetweenUnits } from "../../../core/consolidation/betweenUnits";
import { type BoardUnit, reminder, type UnitState, unitBoard } from "../../../core/consolidation/unitBoard";
import { isOpen } from "../../../core/issues/report";
import type { Notice } from "../../../core/notice/notice";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { IssueLines } from "../IssueLines/IssueLines";
import { useBoardViewStyles } from "./BoardView.styles";
import { UnitDetails } from "./UnitDetails";

const states: readonly UnitState[] = ["missing", "unsettled", "faulty", "received", "decided"];

/** 各单位, for the city office: where each unit stands, what is wrong with what it sent, and whom to remind. */
export default function BoardView({
  words,
  notice,
  snapshot: { records, issues },
  onJump,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useBoardViewStyles();
  const board = useMemo(() => unitBoard(records, issues, notice), [records, issues, notice]);
  const [search, setSearch] = useState("");
  const [only, setOnly] = useState<UnitState | null>(null);
  const [isBetween, setIsBetween] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isReminding, setIsReminding] = useState(false);
  const shown = board.filter(
    ({ unit, state, between }) =>
      unit.name.includes(search.trim()) && (only === null || state === only) && !(isBetween && between.length === 0),
  );
  const between = useMemo(() => issues.filter(isOpen).filter(isBetweenUnits(records)), [issues, records]);
  const unit = shown.find((each) => each.unit.name === chosen);
  return (
    <section className={styles.view}>
      <Title3 as="h2">{words.board.title}</Title3>
      <Input
        type="search"
        aria-label={words.board.search}
        placeholder={words.board.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.filters}>
        {states.map((state) => (
          <ToggleButton key={state} checked={only === state} onClick={() => setOnly(only === state ? null : state)}>
            {words.board.count(state, board.filter((each) => each.state === state).length)}
          </ToggleButton>
        ))}
        <ToggleButton checked={isBetween} onClick={() => setIsBetween(!isBetween)}>
          {words.check.betweenUnits(between.length)}
        </ToggleButton>
        <Button onClick={() => setIsReminding(!isReminding)}>{words.board.remind}</Button>
      </div>
      {isReminding && <Reminders words={words.board} board={shown} notice={notice} />}
      <ul className={styles.tiles} aria-label={words.board.title}>
        {shown.map((each) => (
          <li key={each.unit.name}>
            <ToggleButton
              className={mergeClasses(styles.tile, styles[each.state])}
              checked={each === unit}
              onClick={() => setChosen(each === unit ? null : each.unit.name)}
            >
              <span>
                {each.unit.name}
                <br />
                <span className={styles.state}>{words.board.state(each)}</span>
              </span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      {isBetween && !unit && <IssueLines issues={between} onJump={onJump} />}
      {unit && (
        <UnitDetails words={words} unit={unit} issues={isBetween ? unit.between : unit.issues} onJump={onJump} />
      )}
    </section>
  );
}

/** One text a unit, below each other, to be sent as they are. */
function Reminders({
  words,
  board,
  notice,
}: {
  readonly words: Words["board"];
  readonly board: readonly BoardUnit[];
  readonly notice: Notice;
}) {
  const texts = board.flatMap((unit) => reminder(unit, notice) ?? []);
  return (
    <Field label={words.reminders(texts.length)}>
      <Textarea readOnly rows={6} value={texts.join("\n")} onFocus={({ target }) => target.select()} />
    </Field>
  );
}
