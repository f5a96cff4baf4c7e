import { Button, Input, Text } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import type { WorkbookView } from "../../../hosts/xlsx/view/workbookView";
import { findCells } from "../../grid/findCells";
import type { Position } from "../../grid/moves";
import { fileCell, type SheetModel, sheetModel } from "../../grid/sheetModel";
import { usePageWords } from "../../strings/usePageWords";
import { useFindBarStyles } from "./FindBar.styles";

export interface FindBarProps {
  readonly view: WorkbookView;
  /** The sheets that are looked through, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly model: SheetModel;
  readonly active: CellRef;
  /** Only some rows of the sheet are shown: others are not looked through. */
  readonly isPart: boolean;
  /** Another number asks to type anew. */
  readonly asked: number;
  readonly onGo: (cell: CellRef) => void;
  readonly onClose: () => void;
}

/** Finds a text in the sheet that is shown, and then in the others. */
export function FindBar({ view, sheets, model, active, isPart, asked, onGo, onClose }: FindBarProps) {
  const styles = useFindBarStyles();
  const { find: words, close } = usePageWords();
  const [sought, setSought] = useState("");
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findCells(model, sought), [model, sought]);
  const isActive = ({ row, column }: Position) => row === active.row && column === active.column;
  const isAfter = ({ row, column }: Position) => row > active.row || (row === active.row && column > active.column);
  const place = found.findIndex(isActive);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Ctrl+F asks for it, also while the bar is there
  useEffect(() => field.current?.select(), [asked]);

  function go(by: 1 | -1): void {
    setElsewhere(null);
    const before = found.filter((each) => !isAfter(each) && !isActive(each));
    const next = by === 1 ? (found.find(isAfter) ?? found[0]) : (before.at(-1) ?? found.at(-1));
    if (next) onGo({ sheet: model.sheet.name, ...fileCell(model, next) });
    else inOthers();
  }

  /** The next sheet that has it; other sheets are read only then. */
  function inOthers(): void {
    const own = sheets.indexOf(model.sheet.name);
    const others = [...sheets.slice(own + 1), ...sheets.slice(0, Math.max(own, 0))];
    for (const sheet of others) {
      const [first] = findCells(sheetModel(view, sheet), sought);
      if (!first) continue;
      onGo({ sheet, ...first });
      return;
    }
    setElsewhere(words.noneElsewhere);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") onClose();
    // Enter that chooses a word of an input method is its own.
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const count =
    found.length === 0
      ? isPart
        ? words.noneShown
        : words.none
      : place < 0
        ? words.count(found.length)
        : words.place(place + 1, found.length);
  return (
    <section className={styles.bar} aria-label={words.label} onKeyDown={onKeyDown}>
      <Input
        className={styles.field}
        input={{ ref: field }}
        aria-label={words.sought}
        placeholder={words.label}
        value={sought}
        onChange={(_, { value }) => {
          setSought(value);
          setElsewhere(null);
        }}
      />
      <Button disabled={found.length === 0} onClick={() => go(-1)}>
        {words.previous}
      </Button>
      <Button disabled={found.length === 0} onClick={() => go(1)}>
        {words.next}
      </Button>
      <Button disabled={sought === ""} onClick={inOthers}>
        {words.others}
      </Button>
      <Text size={200} role="status">
        {sought !== "" && (elsewhere ?? count)}
      </Text>
      <Button appearance="subtle" onClick={onClose}>
        {close}
      </Button>
    </section>
  );
}
