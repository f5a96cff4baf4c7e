import type { Field, RecordBase } from "./records";

/**
 * The name of a record's photo file, as the notice's example of the column has it: with the record's 编号 in the place of
 * the example's. A JPEG; null as long as the record has no 编号.
 */
export function photoFileName({ column }: Field, { fields }: Pick<RecordBase, "fields">): string | null {
  const id = fields.find((field) => field.column.content === "recordId");
  const own = id?.text.trim().replace(/[\\/:*?"<>|\s]/g, "-");
  if (!id || !own) return null;
  const [example = "", idExample = ""] = [column.example, id.column.example];
  const stem = example.replace(/\.[^.]*$/, "");
  return `${idExample !== "" && stem.includes(idExample) ? stem.replace(idExample, () => own) : own}.jpg`;
}
