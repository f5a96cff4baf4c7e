import type { Doubt, DoubtKind, Place } from "../core/importing/importedForm";
import type { Language } from "./language";

/** What is told of forms that are taken over, for the command line and the pane. */
interface ImportWords {
  readonly doubts: Readonly<Record<DoubtKind, (detail: string) => string>>;
  place(place: Place): string;
}

const zhCN: ImportWords = {
  doubts: {
    loose: () => "栏名与表样不同",
    below: () => "填在栏名下方",
    parts: () => "由几格拼成",
    several: (other) => `另有不同的内容“${other}”`,
    shared: () => "与其他栏同在一格，分界请核对",
    continued: () => "后续行没有栏名，已接在一起",
    nested: () => "格内另有表格，已逐行读入",
    numbered: () => "自动编号未读入",
    unread: () => "不合本栏写法，原样写入",
    changed: () => "与表中所填有出入",
    twins: () => "同名的栏缺了一处",
    photo: () => "照片不在照片栏",
    guessed: () => "表中未写，据表推定",
    untitled: () => "没有标题，按栏名判断",
    mistitled: (award) => `标题与栏名不符，更像“${award}”`,
    hidden: () => "有隐藏或嵌入的内容未读入",
    revised: () => "有修订痕迹，按接受修订后读入",
  },
  place({ table, row, label, side }) {
    if (side === "column") return `第${row}行“${label}”列`;
    const name = label === "" ? "" : `“${label}”`;
    const where = { right: "右侧", below: "下方", same: "同格", alone: "" }[side];
    return table === null || row === null ? `表外${name}` : `表${table}第${row}行${name}${label === "" ? "" : where}`;
  },
};

const enUS: ImportWords = {
  doubts: {
    loose: () => "the box has another name than the form's",
    below: () => "stands below the name of the box",
    parts: () => "put together from several cells",
    several: (other) => `elsewhere it says “${other}”`,
    shared: () => "shares its box with another column: look where one ends",
    continued: () => "goes on in rows without a name",
    nested: () => "a table stands in the box; read row by row",
    numbered: () => "automatic numbers were not read",
    unread: () => "not as the column wants it; taken as it is",
    changed: () => "differs from what was typed",
    twins: () => "one of the boxes of this name is missing",
    photo: () => "the photo is not in its box",
    guessed: () => "not in the form, but follows from it",
    untitled: () => "no title; judged by its boxes",
    mistitled: (award) => `the title does not fit the boxes, which are more like “${award}”`,
    hidden: () => "hidden or embedded contents were not read",
    revised: () => "changes are under review, and were read as accepted",
  },
  place({ table, row, label, side }) {
    if (side === "column") return `row ${row}, column “${label}”`;
    const name = label === "" ? "" : ` “${label}”`;
    const where = { right: ", to its right", below: ", below it", same: ", in the same cell", alone: "" }[side];
    return table === null || row === null
      ? `outside tables${name}`
      : `table ${table}, row ${row}${name}${label === "" ? "" : where}`;
  },
};

export const importWords: Readonly<Record<Language, ImportWords>> = { "zh-CN": zhCN, "en-US": enUS };

export function doubtText({ kind, detail = "" }: Doubt, language: Language): string {
  return importWords[language].doubts[kind](detail);
}
