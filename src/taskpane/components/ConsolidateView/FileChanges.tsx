import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { type ChangedRow, countChanges, type SubmissionChanges } from "../../../core/consolidation/submissionChanges";
import type { Words } from "../../strings/words";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";

/** Lines shown at once; a unit that has sent something else altogether would fill the pane. */
const most = 200;

interface Line {
  readonly key: string;
  readonly sheet: string;
  readonly about: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** What a file says otherwise than the one of the same sender that was there before: cell by cell, side by side. */
export function FileChanges({
  words,
  name,
  changes: { against, rows },
}: {
  readonly words: Words["consolidate"];
  /** Of the file. */
  readonly name: string;
  readonly changes: SubmissionChanges;
}) {
  const styles = useConsolidateViewStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const lines = isOpen ? rows.flatMap((row, index) => linesOf(row, index, words)) : [];
  return (
    <div className={styles.changes}>
      <Text block size={200}>
        {words.changes(against, countChanges(rows))}
      </Text>
      {rows.length > 0 && (
        <Button
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={isOpen ? words.hideChangesOf(name) : words.showChangesOf(name)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.hideChanges : words.showChanges}
        </Button>
      )}
      <div id={id} hidden={!isOpen} className={styles.changeTable}>
        <Table size="small" aria-label={words.changesOf(name)}>
          <TableHeader>
            <TableRow>
              {[words.changed.about, words.changed.column, words.changed.before, words.changed.after].map((header) => (
                <TableHeaderCell key={header}>{header}</TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {lines.slice(0, most).map(({ key, sheet, about, header, before, after }) => (
              <TableRow key={key}>
                <TableCell>
                  {sheet}
                  <br />
                  {about}
                </TableCell>
                <TableCell>{header}</TableCell>
                <TableCell className={styles.before}>{before}</TableCell>
                <TableCell>{after}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {lines.length > most && (
          <Text block size={200}>
            {words.moreChanges(lines.length - most)}
          </Text>
        )}
      </div>
    </div>
  );
}

function linesOf({ sheet, about, kind, cells }: ChangedRow, index: number, words: Words["consolidate"]): Line[] {
  const shared = { sheet, about };
  if (kind !== "changed") {
    const [before, after] = kind === "added" ? ["", words.changed.added] : [words.changed.removed, ""];
    return [{ ...shared, key: `${index}`, header: words.changed.row, before, after }];
  }
  return cells.map(({ header, before, after }) => {
    return { ...shared, key: `${index} ${header}`, header, before: text(before, words), after: text(after, words) };
  });
}

function text(value: string | number | null, words: Words["consolidate"]): string {
  return value === null ? words.changed.blank : String(value);
}
