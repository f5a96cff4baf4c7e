import { kunmingSheets } from "../../scripts/samples/kunmingSheets";
import { parseDate } from "../../src/core/cells/parseDate";
import type { Field } from "../../src/core/workbook/records";
import type { Identity } from "../../src/core/workbook/sameness/persons";

/** A field of a text column in which this stands, or nothing. */
export function textField(text: string | null, value: string | null = text): Field<string> {
  const [column] = kunmingSheets.goldWorkers.columns;
  if (!column) throw new Error("a sheet without columns");
  const at = { sheet: "金牌工人", row: 4, column: 1 };
  const reading = text === null ? "blank" : value === null ? "unreadable" : "plain";
  return { column, at, text: text ?? "", value, reading };
}

/** A person by name, birth, employer and phone, as they are typed; — stands for nothing. */
export function identityOf(typed: readonly string[]): Identity {
  const [name = null, birth = null, employer = null, phone = null] = typed.map((text) => (text === "—" ? null : text));
  const month = birth === null ? null : parseDate(birth, "month");
  return {
    name: textField(name),
    birth: textField(birth, month === "ambiguous" ? null : month),
    employer: textField(employer),
    phone: textField(phone),
  };
}
