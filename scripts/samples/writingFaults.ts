import { cellOf } from "./book";
import { resumeOf } from "./cleanBook";
import { childrenOf, type Fault, ofUnit, rowOf, typed } from "./fault";
import { hideRow, makeFormula, mergeCells } from "./reshape";

/** Faults of how a workbook is filled in: catalogue C1 to C3. */
export const writingFaults: readonly Fault[] = [
  {
    site: "gold",
    plant: (_, row) => ({ rule: "wb-hidden-content", cell: cellOf("goldWorkers", row, "seq") }),
    reshape: (row) => hideRow("goldWorkers", row),
  },
  {
    site: "twoGold",
    plant: (_, row) => ({ rule: "wb-merged-data", cell: cellOf("goldWorkers", row, "reviewNote") }),
    reshape: (row) => mergeCells("goldWorkers", row, "reviewNote", 2),
  },
  {
    site: "gold",
    plant: (_, row) => ({ rule: "wb-formula-or-error", cell: cellOf("goldWorkers", row, "copies") }),
    reshape: (row) => makeFormula("goldWorkers", row, "copies", "2+3", 5),
  },

  {
    site: "gold",
    plant(book) {
      const row = book.sheets.goldWorkers.push({ name: `合计：${book.sheets.goldWorkers.length}人` }) - 1;
      return { rule: "wb-non-record-row", cell: cellOf("goldWorkers", row, "name") };
    },
  },
  {
    site: "meta",
    plant: () => ({ rule: "wb-pack-version", cell: "_meta!A1" }),
    edits: [{ at: { sheet: "_meta", row: 3, column: 2 }, value: "0" }],
  },
  {
    site: "studio",
    plant: () => ({ rule: "wb-header-changed", cell: "创新工作室!F3" }),
    edits: [{ at: { sheet: "创新工作室", row: 3, column: 6 }, value: "工作室人数" }],
  },
  {
    site: "twoGold",
    plant(book, index) {
      rowOf(book, "goldWorkers", index + 1).recordId = rowOf(book, "goldWorkers", index).recordId ?? null;
      return { rule: "id-link", cell: cellOf("goldWorkers", index, "recordId") };
    },
  },
  typed("text-invisible", "gold", { employer: "　昆明石鼓机械有限公司 ", applicant: "昆明石鼓机械有限公司" }),
  typed("num-as-text", "gold", { tenureYears: "６" }),
  typed("required-missing", "gold", { industry: null }),
  typed("enum-invalid", "gold", { education: "研究生" }),
  typed("enum-synonym", "gold", { ethnicity: "彝" }),
  typed("placeholder-value", "gold", { specialty: "待定" }),
  typed("name-spaces", "gold", { name: "贺 彪" }),
  typed("name-middle-dot", "gold", { name: "阿朵•木呷" }),
  typed("name-invalid", "gold", { name: "李1明" }),
  typed("name-rare-char", "gold", { name: "刘𬭩𬭩" }),
  typed("date-unparsed", "gold", { birth: "前年春天" }),
  typed("date-normalise", "gold", ({ birth }) => ({ birth: String(birth).replace("-", ".") })),
  typed("date-ambiguous", "gold", { birth: 1985.1 }),
  typed("age-plausibility", "gold", { birth: "1953-02", sex: "男", resume: resumeOf(1953, "昆明石鼓机械有限公司") }),
  typed("phone-invalid", "gold", { phone: "1386668" }),
  typed("phone-suspect", "gold", { phone: "13800000000" }),
  ofUnit("email-invalid", { email: "gonghui.163.com" }),
  typed("honour-level", "studio", { "leader.modelWorker": "2015年获县级劳动模范" }),
  typed("level-unknown", "gold", { title: "业务能手" }),
  {
    site: "station",
    plant(book, index) {
      const last = childrenOf(book, rowOf(book, "stations", index)).members.rows.at(-1);
      if (!last) throw new Error("a station without members");
      last.qualification = "主管技师";
      return { rule: "level-pitfall", cell: cellOf("members", book.sheets.members.indexOf(last), "qualification") };
    },
  },
  typed("unit-name-form", "gold", { employer: "本公司" }),
  ofUnit("unit-not-in-quota", { unit: "滇西某县总工会" }),
  typed("age-vs-birth", "pair", { "master.age": 20 }),
  typed("age-vs-work-years", "gold", ({ birth }) => ({ workYears: 2020 - Number(String(birth).slice(0, 4)) - 14 })),
  typed("tenure-vs-work-years", "gold", { tenureYears: 50 }),
  typed("resume-timeline", "gold", { resume: "2001.08—2010.07 昆明某厂 工人" }),
  typed("fill-date-window", "gold", { filledOn: "2020-08-25" }),
  typed("future-date", "pair", { pairedFrom: "2020-10" }),
  typed("period-since", "gold", { sincePeriod: "否" }),
];
