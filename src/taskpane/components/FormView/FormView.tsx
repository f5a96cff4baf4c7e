import { Button, Text } from "@fluentui/react-components";
import { type FocusEvent, useEffect, useMemo, useRef } from "react";
import { type CellRef, formatCell, isSameCell } from "../../../core/cells/cellRef";
import { groupBy } from "../../../core/cells/groupBy";
import { photoProportion } from "../../../core/documents/photoProportion";
import type { ToldIssues } from "../../../core/issues/stillToFill";
import type { Notice } from "../../../core/notice/notice";
import { type FormRow, firstCell, formRow, freeRow } from "../../../core/workbook/formRow";
import { photoFileName } from "../../../core/workbook/photoFileName";
import type { Field, Nomination, Records } from "../../../core/workbook/records";
import { repeatedValues } from "../../../core/workbook/repeatedValues";
import { recordsOn, sheetsOf } from "../../../core/workbook/tables";
import type { Actions, OnEdit } from "../../actions";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { usePerson } from "../../usePerson";
import { FileChooser } from "../FileChooser/FileChooser";
import type { PhotoWish } from "../PhotoField/PhotoField";
import { RecordBar } from "../RecordBar/RecordBar";
import { FormSection } from "./FormSection";
import { useFormViewStyles } from "./FormView.styles";

/** 逐条填报: the row of the selected cell as a form, so that nobody fills in sixty columns sideways. */
export default function FormView({
  words,
  notice,
  snapshot,
  told,
  selection,
  wanted,
  onJump,
  onEdit,
  onAdd,
  onDelete,
  onPhoto,
  onForms,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly told: ToldIssues;
  readonly selection: CellRef | null;
  /** The field that the keys shall go to. */
  readonly wanted: CellRef | null;
  readonly onJump: (cell: CellRef) => void;
  readonly onEdit: OnEdit;
  readonly onAdd: (sheetName: string) => void;
  readonly onDelete: (row: FormRow, shown: Snapshot) => void;
  /** Left out where the pane cannot hand out a file. */
  readonly onPhoto: Actions["takePhoto"] | undefined;
  /** Reads filled forms; null where rows come from elsewhere. */
  readonly onForms: Actions["readForms"] | null;
}) {
  const styles = useFormViewStyles();
  const row = useMemo(() => shownRow(snapshot, selection), [snapshot, selection]);
  const { issues, toFill } = useMemo(() => {
    const isHere = (cell: CellRef) => row?.fields.some((field) => isSameCell(field.at, cell));
    return { issues: told.issues.filter(({ at }) => at.some(isHere)), toFill: told.toFill.filter(isHere) };
  }, [told, row]);
  const repeated = useMemo(() => (row ? repeatedValues(snapshot, row, notice) : []), [snapshot, row, notice]);
  const person = usePerson(snapshot, row);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) focusField(form.current, wanted);
  }, [wanted]);
  if (!row) return <Text className={styles.none}>{words.form.none}</Text>;

  const rows = recordsOn(snapshot.records, row.sheetName);
  const place = row.record ? rows.indexOf(row.record) : -1;
  const step = (by: 1 | -1) => {
    // From a new record, which stands below the others, back to the last one.
    const next = rows.at(place < 0 ? -1 : place + by);
    if (next) onJump(firstCell(next));
  };
  const open = (sheetName: string) => {
    const [first] = recordsOn(snapshot.records, sheetName);
    onJump(first ? firstCell(first) : freeRow(snapshot, sheetName));
  };

  const photoOf = (field: Field): PhotoWish | undefined =>
    onPhoto &&
    (field.column.content === "photoFile"
      ? {
          fileName: photoFileName(field, row),
          proportion: () => photoProportion(field.column.key, nominationIn(snapshot, row), snapshot.records, notice),
          onTake: (jpeg, fileName) => onPhoto({ at: field.at, value: fileName }, jpeg, snapshot),
        }
      : undefined);
  const common = repeated.filter(({ isCommon }) => isCommon);
  // The sheet follows the form, so that it shows where that is which is being filled in.
  const follow = ({ target }: FocusEvent) => {
    const cell = target.closest("[data-cell]")?.getAttribute("data-cell");
    const field = row.fields.find(({ at, reading }) => reading !== "absent" && formatCell(at) === cell);
    if (field && !(selection && isSameCell(field.at, selection))) onJump(field.at);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only takes notice of where in it the keys are
    <div ref={form} onFocus={follow}>
      <RecordBar
        words={words.record}
        label={words.record.sheet}
        lists={listsOf(snapshot.records)}
        list={row.sheetName}
        place={place < 0 ? null : place + 1}
        total={rows.length}
        note={toFill.length > 0 ? words.form.toFill(toFill.length) : null}
        onList={open}
        onStep={step}
        {...(row.sheet !== "unitInfo" && {
          onAdd: () => onAdd(row.sheetName),
          // There is something to delete as soon as a row has its number.
          ...(row.fields.some(({ text }) => text !== "") && { onDelete: () => onDelete(row, snapshot) }),
        })}
      />
      {onForms && (
        <div className={styles.common}>
          <FileChooser
            label={words.importing.choose}
            inputLabel={words.importing.files}
            multiple
            accept=".docx,.docm,.doc,.wps,.zip,.xlsx,.xlsm"
            onFiles={onForms}
          />
        </div>
      )}
      {common.length > 0 && (
        <div className={styles.common}>
          <Text>{words.form.common(common.map(({ field }) => field.column.header))}</Text>
          <Button
            onClick={() =>
              onEdit(
                common.map(({ field, value }) => ({ at: field.at, value })),
                snapshot,
              )
            }
          >
            {words.form.takeCommon(common.length)}
          </Button>
        </div>
      )}
      {[...groupBy(row.fields, ({ column }) => column.group)].map(([group, fields]) => (
        <FormSection
          key={`${person} ${group}`}
          words={words}
          notice={notice}
          snapshot={snapshot}
          award={notice.awards.find(({ id }) => id === row.sheet) ?? null}
          group={group}
          fields={fields}
          issues={issues}
          toFill={toFill}
          repeated={repeated}
          photoOf={photoOf}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
}

function nominationIn({ records }: Snapshot, { record }: FormRow): Nomination | null {
  return records.nominations.find((nomination) => nomination === record) ?? null;
}

function focusField(form: HTMLElement | null, at: CellRef): void {
  const places = [...(form?.querySelectorAll("[data-cell]") ?? [])];
  const place = places.find((each) => each.getAttribute("data-cell") === formatCell(at));
  place?.scrollIntoView?.({ block: "center" });
  place?.querySelector<HTMLElement>("input:checked, input, select, textarea")?.focus();
}

/** The row of the selection; while that is elsewhere, the first nomination, or else the first sheet's first row. */
function shownRow(snapshot: Snapshot, selection: CellRef | null): FormRow | null {
  const selected = selection && formRow(snapshot, selection);
  const { workbook, nominations, unitInfo } = snapshot.records;
  if (selected && workbook.filled.includes(selected.sheet)) return selected;
  const [award] = workbook.notice.awards;
  const first = nominations.find((nomination) => nomination.award.id === award?.id) ?? unitInfo[0];
  const [sheetName] = sheetsOf(snapshot.records, award?.id ?? "unitInfo");
  return formRow(snapshot, first ? firstCell(first) : freeRow(snapshot, sheetName));
}

/** The sheets that a unit fills in; one by the table's name, several by their own. */
function listsOf(records: Records) {
  const { filled, spec } = records.workbook;
  return filled.flatMap((key) => {
    const names = sheetsOf(records, key);
    return names.map((name) => ({ key: name, name: names.length === 1 ? spec(key).name : name }));
  });
}
