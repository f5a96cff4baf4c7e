import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { groupBy } from "../../../core/cells/groupBy";
import type { Notice } from "../../../core/notice/notice";
import { filledSheets } from "../../../core/workbook/fields";
import { type FormRow, firstCell, formRow, freeRow } from "../../../core/workbook/formRow";
import type { RecordBase } from "../../../core/workbook/records";
import type { SheetKey } from "../../../core/workbook/standardWorkbook/standardWorkbook";
import { standardWorkbook } from "../../../core/workbook/standardWorkbook/standardWorkbook";
import type { OnEdit } from "../../actions";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { usePerson } from "../../usePerson";
import { RecordBar } from "../RecordBar/RecordBar";
import { FormSection } from "./FormSection";
import { useFormViewStyles } from "./FormView.styles";

/** 逐条填报: the row of the selected cell as a form, so that nobody fills in sixty columns sideways. */
export default function FormView({
  words,
  notice,
  snapshot,
  selection,
  onJump,
  onEdit,
  onAdd,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly selection: CellRef | null;
  readonly onJump: (cell: CellRef) => void;
  readonly onEdit: OnEdit;
  readonly onAdd: (sheet: SheetKey) => void;
}) {
  const styles = useFormViewStyles();
  const row = useMemo(() => shownRow(snapshot, selection), [snapshot, selection]);
  const issues = useMemo(() => {
    return snapshot.issues.filter(({ at }) => at.some((cell) => row?.fields.some((field) => isAt(field.at, cell))));
  }, [snapshot.issues, row]);
  const person = usePerson(snapshot, row);
  if (!row) return <Text className={styles.none}>{words.form.none}</Text>;

  const rows: readonly RecordBase[] = snapshot.records[row.sheet];
  const place = row.record ? rows.indexOf(row.record) : -1;
  const step = (by: 1 | -1) => {
    // From a new record, which stands below the others, back to the last one.
    const next = rows.at(place < 0 ? -1 : place + by);
    if (next) onJump(firstCell(next));
  };
  const open = (key: SheetKey) => {
    const [first] = snapshot.records[key];
    onJump(first ? firstCell(first) : freeRow(snapshot, key));
  };

  return (
    <div>
      <RecordBar
        words={words.record}
        label={words.record.sheet}
        lists={filledSheets.map((key) => ({ key, name: standardWorkbook[key].name }))}
        list={row.sheet}
        place={place < 0 ? null : place + 1}
        total={rows.length}
        onList={(chosen) => {
          const key = filledSheets.find((each) => each === chosen);
          if (key) open(key);
        }}
        onStep={step}
        {...(row.sheet !== "unitInfo" && { onAdd: () => onAdd(row.sheet) })}
      />
      {[...groupBy(row.fields, ({ column }) => column.group)].map(([group, fields]) => (
        <FormSection
          key={`${person} ${group}`}
          words={words}
          notice={notice}
          snapshot={snapshot}
          sheet={row.sheet}
          group={group}
          fields={fields}
          issues={issues}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
}

/** The row of the selection; while that is elsewhere, the first nomination, or else the first sheet's first row. */
function shownRow(snapshot: Snapshot, selection: CellRef | null): FormRow | null {
  const selected = selection && formRow(snapshot, selection);
  if (selected && filledSheets.includes(selected.sheet)) return selected;
  const { goldWorkers, unitInfo } = snapshot.records;
  const first = goldWorkers[0] ?? unitInfo[0];
  return formRow(snapshot, first ? firstCell(first) : freeRow(snapshot, "goldWorkers"));
}

function isAt(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
