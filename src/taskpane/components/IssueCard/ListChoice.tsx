import { Field, Select } from "@fluentui/react-components";
import type { Notice } from "../../../core/notice/notice";
import type { Field as RecordField, Records } from "../../../core/workbook/records";
import { fieldOptions } from "../../fieldText";
import type { Words } from "../../strings/words";

/** The list that an issue asks to choose from, where the issue is told. */
export default function ListChoice({
  words,
  field,
  records,
  notice,
  onChoose,
}: {
  readonly words: Words["issue"];
  readonly field: RecordField;
  readonly records: Records;
  readonly notice: Notice;
  readonly onChoose: (value: string) => void;
}) {
  const options = fieldOptions(field.column, records, notice);
  if (options.length === 0) return null;
  return (
    <Field label={words.fromList(field.column.header)}>
      <Select value="" onChange={(_, { value }) => value !== "" && onChoose(value)}>
        <option value="">{words.choose}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
}
