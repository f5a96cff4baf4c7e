import type { Notice } from "../notice/notice";
import type { Form } from "../notice/schema/form";
import type { Field, Nomination, Records } from "../workbook/records";
import { sideBox } from "./form/boxes";
import { cover } from "./form/cover";
import { formBlocks } from "./form/formBlocks";
import { formBlocksOf, formPages, type Section } from "./form/formPages";
import { photoName, shown } from "./form/formText";
import { opinionsSection } from "./form/opinions";
import { isToldColumn } from "./form/toldColumns";
import { nomineeName } from "./nominee";
import type { Paper } from "./paper/paper";
import type { DocumentPicture, DocumentRow, PageSetup, SheetDocument } from "./sheetDocument";

/**
 * 五（一）（二）: a nomination's 推荐表 or 申报表, every box filled from its column; opinions, seals and signatures are left to be
 * written by hand. Null where its award has no form.
 */
export function nominationForm(nomination: Nomination, records: Records, notice: Notice): SheetDocument | null {
  const { form } = nomination.award;
  if (!form) return null;
  const { columns } = form;
  const { rows, breaksBefore } = formPages(sectionsOf(form, nomination, records, notice), columns);
  const photos = photosIn(form, nomination);
  return {
    name: nameOf(nomination),
    columns,
    rows,
    page: { ...page, breaksBefore },
    pictures: photoBoxes(rows).map((box, index) => ({ file: photos[index] || null, ...box })),
  };
}

/** The same form as a paper. Its names and boxes stand beside and below each other as the notice's own form has them. */
export function formPaper(nomination: Nomination, form: Form, records: Records, notice: Notice): Paper {
  return {
    name: nameOf(nomination),
    page,
    blocks: formBlocksOf(sectionsOf(form, nomination, records, notice), form.columns),
    photos: photosIn(form, nomination).map((file) => file || null),
  };
}

const page: PageSetup = { orientation: "portrait", margins: { top: 25, bottom: 22, left: 25, right: 22 } };

function nameOf(nomination: Nomination): string {
  const { recordId, source } = nomination;
  return nomineeName(nomination) || recordId.value || `${source.sheetName}第${source.row}行`;
}

function sectionsOf(form: Form, nomination: Nomination, records: Records, notice: Notice): Section[] {
  const { columns } = form;
  const sections = [cover(nomination, notice, form, columns), ...bodyOf(form, nomination, records)];
  return form.opinions.length > 0 ? [...sections, opinionsSection(form, columns)] : sections;
}

function bodyOf({ pages, columns }: Form, nomination: Nomination, records: Records): Section[] {
  if (!pages) return [nomination.fields.filter(({ column }) => isToldColumn(column)).map(ownBox(columns))];
  return pages.map((page) => page.flatMap((block) => formBlocks(block, { nomination, records, columns })));
}

function ownBox(columns: readonly number[]) {
  return (field: Field) =>
    sideBox(columns, field.column.header, shown(field), {
      least: field.column.type === "longText" ? 120 : 36,
      ...(field.column.type === "longText" && { style: "formLongText" }),
    });
}

/** The picture file of each photo box, in their order; "" where none is named. */
function photosIn(form: Form, nomination: Nomination): string[] {
  return photoKeys(form).map((key) => photoNamed(key, nomination));
}

/** The columns that the photo boxes of a form show, in their order. */
export function photoKeys(form: Form | null): string[] {
  const blocks = (form?.pages ?? []).flat();
  return blocks.flatMap((block) => (block.block === "rows" ? (block.photo ?? []) : []));
}

function photoNamed(key: string, { fields }: Nomination): string {
  const field = fields.find(({ column }) => column.key === key);
  return field ? photoName(field) : "";
}

function photoBoxes(rows: readonly DocumentRow[]): Omit<DocumentPicture, "file">[] {
  return rows.flatMap(({ cells }, index) =>
    cells
      .filter(({ style }) => style === "formPhoto")
      .map(({ column, columnSpan = 1, rowSpan = 1 }) => ({ row: index + 1, column, rowSpan, columnSpan })),
  );
}
