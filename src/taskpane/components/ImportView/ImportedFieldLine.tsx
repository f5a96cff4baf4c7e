import { Input, mergeClasses, Text, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { doubtText, importWords } from "../../../app/importWords";
import type { ImportedField } from "../../../core/importing/importedForm";
import type { Words } from "../../strings/words";
import { useImportViewStyles } from "./ImportView.styles";

/** A field that was read: its value, to be corrected, where it was found, why it is doubtful, and what stands in the workbook. */
export function ImportedFieldLine({
  words,
  field,
  text,
  now,
  onText,
}: {
  readonly words: Words;
  readonly field: ImportedField;
  readonly text: string;
  /** What stands in the row of who is there already; null where nobody is. */
  readonly now: string | null;
  readonly onText: (text: string) => void;
}) {
  const styles = useImportViewStyles();
  const id = useId();
  const { column, typed, value, from, doubts } = field;
  const own = words.importing;
  const isDoubtful = doubts.length > 0;
  const described = `${id}-told`;
  const shared = { id, value: text, "aria-describedby": described };
  return (
    <li className={mergeClasses(styles.field, isDoubtful && styles.doubtful)}>
      <label htmlFor={id}>{column.header}</label>
      {column.type === "longText" ? (
        <Textarea {...shared} resize="vertical" rows={4} onChange={(_, { value: next }) => onText(next)} />
      ) : (
        <Input {...shared} onChange={(_, { value: next }) => onText(next)} />
      )}
      <div id={described}>
        {isDoubtful && (
          <Text as="p" block size={200} className={styles.doubt}>
            {words.named(own.doubt, doubts.map((doubt) => doubtText(doubt, words.language)).join(own.and))}
          </Text>
        )}
        <Text as="p" block size={200} className={styles.note}>
          {[
            importWords[words.language].place(from),
            ...(typed !== "" && typed !== String(value) ? [own.typed(typed)] : []),
            ...(now !== null && now !== text ? [own.now(now === "" ? own.blank : now)] : []),
          ].join(" · ")}
        </Text>
      </div>
    </li>
  );
}
