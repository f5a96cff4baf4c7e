import type { FormProposal, ImportProposal } from "../../app/importForms";
import { doubtText, importWords } from "../../app/importWords";
import { mappedName } from "../../app/rosterFile";
import { invisibleShown } from "../../core/cells/invisible";
import type { ImportedField } from "../../core/importing/importedForm";
import type { RosterMapping } from "../../core/importing/roster";
import type { Notice } from "../../core/notice/notice";
import { recordLabel } from "../../core/workbook/recordLabel";
import type { Nomination } from "../../core/workbook/records";

const { place } = importWords["zh-CN"];

/** So much of a long text is shown: where it begins tells which it is. */
const mostShown = 60;

/** A form as it was read: field by field with where it was found, what is doubtful, and what went nowhere. */
export function formText(proposal: FormProposal, fate: string): string {
  const { file, part, parts, form } = proposal;
  const { award, fields, photos, members, leftovers, doubts } = form;
  const which = parts > 1 ? `（第${part}份）` : "";
  return [
    `${file}${which}　${award.name}　${fate}`,
    ...doubts.map((doubt) => `  ！${doubtText(doubt, "zh-CN")}`),
    ...fields.map((field) => fieldLine(field, proposal.known?.nomination ?? null)),
    ...photos.map(
      ({ column, picture, from, doubts: of }) =>
        `  ${mark(of)}${column.header}：${picture.split("/").at(-1) ?? ""}（${place(from)}）${why(of)}`,
    ),
    ...members.map(({ fields: own }, index) => {
      const shown = own.map(({ column, value }) => `${column.header} ${shortened(String(value))}`).join("，");
      const unsure = own.flatMap((field) =>
        field.doubts.map((doubt) => `${field.column.header}${doubtText(doubt, "zh-CN")}`),
      );
      return `  ${unsure.length > 0 ? "？" : "　"}成员${index + 1}：${shown}${unsure.length > 0 ? `　【${unsure.join("；")}】` : ""}`;
    }),
    ...leftovers.map(({ text, from }) => `  ※未导入：${shortened(text)}（${place(from)}）`),
  ].join("\n");
}

function fieldLine({ column, typed, value, from, doubts }: ImportedField, known: Nomination | null): string {
  const wasTyped = typed === String(value) || typed === "" ? "" : `　原文“${shortened(typed)}”`;
  const before = known?.fields.find((field) => field.column.key === column.key)?.text.trim() ?? "";
  const beside = known && before !== String(value) ? `　表中现为“${shortened(before)}”` : "";
  return `  ${mark(doubts)}${column.header}：${shortened(String(value))}（${place(from)}）${wasTyped}${beside}${why(doubts)}`;
}

function mark(doubts: ImportedField["doubts"]): string {
  return doubts.length > 0 ? "？" : "　";
}

function why(doubts: ImportedField["doubts"]): string {
  return doubts.length === 0 ? "" : `　【${doubts.map((doubt) => doubtText(doubt, "zh-CN")).join("；")}】`;
}

function shortened(text: string): string {
  const characters = [...invisibleShown(text).replace(/\s+/g, " ")];
  return characters.length > mostShown
    ? `${characters.slice(0, mostShown).join("")}…（${characters.length}字）`
    : characters.join("");
}

/** Which column of a list goes where, and how that was come to. */
export function mappingText(file: string, { sheet, head, award, columns }: RosterMapping, notice: Notice): string[] {
  const name = notice.awards.find(({ id }) => id === award)?.name ?? award;
  const how = { name: "", likeName: "（按近似列名，请核对）", contents: "（按内容，请核对）" };
  return [
    `${file}　表“${sheet}”第${head}行为表头，导入“${name}”：`,
    ...columns.map(({ header, key, by, examples }) => {
      const goes = mappedName(key, award, notice);
      const shown = examples.length > 0 ? `　如 ${examples.map(shortened).join("、")}` : "";
      return `  ${header || "（无列名）"} → ${goes ?? "（不导入）"}${by ? how[by] : ""}${shown}`;
    }),
  ];
}

/** The same for programs. */
export function importJson(proposal: ImportProposal, fates: readonly string[]): string {
  return JSON.stringify(
    {
      forms: proposal.forms.map(({ file, part, form, known, twin }, index) => ({
        file,
        part,
        award: form.award.id,
        fate: fates[index],
        known: known && { sameness: known.sameness, record: recordLabel(known.nomination) },
        twin,
        doubts: form.doubts,
        fields: form.fields.map(fieldJson),
        photos: form.photos.map(({ column, picture, from, doubts }) => ({ key: column.key, picture, from, doubts })),
        members: form.members.map(({ fields }) => fields.map(fieldJson)),
        leftovers: form.leftovers,
      })),
      refused: proposal.refused,
    },
    null,
    1,
  );
}

function fieldJson({ column, typed, value, from, doubts }: ImportedField) {
  return { key: column.key, header: column.header, value, typed, from, doubts };
}
