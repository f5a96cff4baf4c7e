import type { Notice } from "./notice";

const partNames: { readonly [Part in keyof Notice]-?: string } = {
  id: "标识",
  version: "版本",
  title: "标题",
  documentNumber: "文号",
  issuer: "发文单位",
  issuedOn: "发文日期",
  year: "年份",
  since: "起算日期",
  deadline: "截止时间",
  deadlineNearHours: "临近截止的提示",
  landline: "电话号码",
  places: "地名",
  office: "报送地点",
  awards: "项目",
  unitClasses: "单位类别",
  units: "单位和名额",
  sheets: "工作表",
  oneAwardPerPerson: "一人一项",
  noOverlap: "不得交叉的项目",
  recent: "近两年的起止",
  paper: "纸质材料用纸",
  letterCopies: "承诺书份数",
  publicity: "公示",
  ages: "年龄",
  words: "词语",
  letters: "承诺书",
  clauses: "条款",
  cited: "引用的条款",
  rules: "规则",
};

/** Parts that a notice may leave out. */
const optional: readonly (keyof Notice)[] = ["paper"];

/** Parts of a notice that are short enough to be shown. */
const shown: readonly (keyof Notice)[] = ["documentNumber", "version"];

/**
 * The parts in which a notice given as JSON differs from another, as Chinese names, document number and version with
 * what they are; null where it is no notice at all, because a part is missing or it is no JSON.
 */
export function differingParts(json: string, notice: Notice): string[] | null {
  const given = parsed(json);
  const parts = Object.keys(partNames) as (keyof Notice)[];
  if (!given || parts.some((part) => given[part] === undefined && !optional.includes(part))) return null;
  const differing = parts.filter((part) => inOneOrder(given[part]) !== inOneOrder(notice[part]));
  return differing.map((part) =>
    shown.includes(part) ? `${partNames[part]}“${String(given[part]).slice(0, 40)}”` : partNames[part],
  );
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Equal for equal values, in whatever order their keys stand. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
