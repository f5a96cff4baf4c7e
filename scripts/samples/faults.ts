import type { CellEdit } from "../../src/core/cells/cellEdit";
import type { SheetKey } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { type Book, cellOf, type Row, refOf } from "./book";
import { resumeOf } from "./cleanBook";
import { hideRow, makeFormula, mergeCells, type Reshape } from "./reshape";

/** What a planted fault must be found as: the rule, and the cell that its issue points at first. */
export interface Planted {
  readonly rule: string;
  readonly cell: string;
}

/** What a fault is planted into: a record of its own, so that faults do not mix, or the workbook as a whole. */
export type Site =
  | keyof typeof records
  | "teams"
  | "unit"
  | "screening"
  | "quotas"
  | "goldList"
  | "stationList"
  | "meta"
  | "letters";

/** The sites that are records: their sheet, and how many rows below each other a fault takes. */
export const records = {
  gold: { sheet: "goldWorkers", rows: 1 },
  twoGold: { sheet: "goldWorkers", rows: 2 },
  pair: { sheet: "pairs", rows: 1 },
  twoPairs: { sheet: "pairs", rows: 2 },
  station: { sheet: "stations", rows: 1 },
  studio: { sheet: "studios", rows: 1 },
} as const;

export interface Fault {
  readonly site: Site;
  /** Changes the book, the record at `row` where the site is one, and says what must be found. */
  plant(book: Book, row: number): Planted;
  /** Cells outside the records, typed after them. */
  readonly edits?: readonly CellEdit[];
  /** Cells typed once the letters are made. */
  readonly afterLetters?: (book: Book) => readonly CellEdit[];
  /** Changes to the file that no typing makes. */
  readonly reshape?: (row: number) => Reshape;
}

/** Cells of a record typed wrongly. The issue points at the first of them, or at the column `at`. */
function typed(rule: string, site: keyof typeof records, change: Row | ((row: Row) => Row), at?: string): Fault {
  const { sheet } = records[site];
  return {
    site,
    plant(book, index) {
      const row = rowOf(book, sheet, index);
      const changed = typeof change === "function" ? change(row) : change;
      Object.assign(row, changed);
      return { rule, cell: cellOf(sheet, index, at ?? Object.keys(changed)[0] ?? "") };
    },
  };
}

/** One cell of 初审公示 typed wrongly, in the row of the gold-medal workers. */
function screened(rule: string, row: Row, at = Object.keys(row)[0] ?? ""): Fault {
  return {
    site: "screening",
    plant(book) {
      Object.assign(rowOf(book, "screening", 0), row);
      return { rule, cell: cellOf("screening", 0, at) };
    },
  };
}

function ofUnit(rule: string, row: Row, at = Object.keys(row)[0] ?? ""): Fault {
  return {
    site: "unit",
    plant(book) {
      Object.assign(rowOf(book, "unitInfo", 0), row);
      return { rule, cell: cellOf("unitInfo", 0, at) };
    },
  };
}

/** A team whose child rows are changed; the issue points at the team's name. */
function team(rule: string, site: "station" | "studio", change: (children: Children) => void): Fault {
  const { sheet } = records[site];
  return {
    site,
    plant(book, index) {
      change(childrenOf(book, rowOf(book, sheet, index)));
      return { rule, cell: cellOf(sheet, index, "name") };
    },
  };
}

type ChildSheet = "members" | "projects" | "honours";
type Children = Readonly<Record<ChildSheet, { readonly rows: Row[]; remove(row: Row): void; add(row: Row): number }>>;

function childrenOf(book: Book, parent: Row): Children {
  const of = (sheet: ChildSheet) => ({
    rows: book.sheets[sheet].filter(({ parentId }) => parentId === parent.recordId),
    remove: (row: Row) => void book.sheets[sheet].splice(book.sheets[sheet].indexOf(row), 1),
    add: (row: Row) => book.sheets[sheet].push({ parentId: parent.recordId ?? null, ...row }) - 1,
  });
  return { members: of("members"), projects: of("projects"), honours: of("honours") };
}

function rowOf(book: Book, sheet: SheetKey, index: number): Row {
  const row = book.sheets[sheet][index];
  if (!row) throw new Error(`${book.unit.name} has no row ${index} in ${sheet}`);
  return row;
}

const shortDeeds = `2019年以来，${"带领班组攻克设备难题，节约成本。".repeat(20)}`;

const workbookFaults: Fault[] = [
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
];

export const faults: readonly Fault[] = [
  ...workbookFaults,
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
  typed("date-unparsed", "gold", { birth: "不详" }),
  typed("date-normalise", "gold", ({ birth }) => ({ birth: String(birth).replace("-", ".") })),
  typed("date-ambiguous", "gold", { birth: 1985.1 }),
  typed("age-plausibility", "gold", { birth: "1953-02", sex: "男", resume: resumeOf(1953, "昆明石鼓机械有限公司") }),
  typed("phone-invalid", "gold", { phone: "1386668" }),
  typed("phone-suspect", "gold", { phone: "13800000000" }),
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
  typed("period-since-2019", "gold", { since2019: "否" }),
  typed("awards-year", "gold", { awards: "曾获公司先进生产者。" }),
  typed("gw-identity", "gold", { identity: "竞赛获奖职工" }, "contestTitle"),
  typed("gw-employer-kind", "gold", { employerKind: "机关" }),
  typed("gw-frontline", "gold", { frontline: "否" }),
  typed("gw-post-suspect", "gold", { post: "董事长" }),
  typed("gw-condition-missing", "gold", { conditions: null }),
  typed(
    "gw-condition-proof",
    "gold",
    { conditions: "1、2", conditionProof: "1：技艺在全市同行业领先。" },
    "conditionProof",
  ),
  typed("gw-deeds-800", "gold", { deeds: shortDeeds }),
  typed("pair-deeds-800", "pair", { deeds: shortDeeds }),
  typed("pair-trade-mismatch", "pair", { "master.trade": "锅炉工" }),
  typed("pair-assertions", "pair", { activity: "否" }),
  typed("pair-suspect", "pair", { "apprentice.employer": "昆明洱海园林有限公司" }, "master.employer"),
  {
    site: "pair",
    plant(book, index) {
      const pair = rowOf(book, "pairs", index);
      for (const key of ["name", "birth", "age", "sex", "phone"])
        pair[`apprentice.${key}`] = pair[`master.${key}`] ?? null;
      return { rule: "pair-same-person", cell: cellOf("pairs", index, "apprentice.name") };
    },
  },
  {
    site: "twoPairs",
    plant(book, index) {
      const [first, second] = [rowOf(book, "pairs", index), rowOf(book, "pairs", index + 1)];
      for (const key of ["name", "birth", "age", "sex", "phone", "employer", "trade"]) {
        second[`master.${key}`] = first[`master.${key}`] ?? null;
      }
      second["apprentice.employer"] = first["master.employer"] ?? null;
      second["apprentice.trade"] = first["master.trade"] ?? null;
      return { rule: "pair-person-reused", cell: cellOf("pairs", index, "master.name") };
    },
  },
  {
    site: "station",
    plant(book, index) {
      const station = rowOf(book, "stations", index);
      station["leader.skillLevel"] = "高级工";
      const [leader, , , last] = childrenOf(book, station).members.rows;
      Object.assign(leader ?? {}, { qualification: "高级工" });
      Object.assign(last ?? {}, { qualification: "技师" });
      return { rule: "st-leader-level", cell: cellOf("stations", index, "leader.skillLevel") };
    },
  },
  team("st-ratio-50", "station", ({ members }) => {
    const [, second] = members.rows;
    for (const name of ["岩保", "岩光", "岩罕", "岩吨", "岩甩"]) {
      members.add({ ...second, name: `${name}生`, birth: "1996-04", qualification: "中级工" });
    }
  }),
  team("st-talents-2y", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "培养高技能人才")) row.on = "2016-05";
  }),
  team("st-contest-award", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "技能竞赛获奖")) honours.remove(row);
  }),
  team("team-core-3", "station", ({ members }) => {
    const [, second] = members.rows;
    if (second) second.qualification = "高级工";
  }),
  team("team-annual-project", "studio", ({ projects }) => {
    for (const row of projects.rows.filter(({ kind }) => kind === "立项课题")) projects.remove(row);
  }),
  team("team-results-2y", "studio", ({ projects }) => {
    for (const row of projects.rows.filter(({ kind }) => kind === "成果认定")) row.to = "2017-10";
    for (const row of projects.rows.filter(({ kind }) => kind === "成果认定")) row.from = "2017-01";
  }),
  team("team-commended", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "创新业绩表彰")) honours.remove(row);
  }),
  typed("team-facility-system", "studio", { yearPlan: "否" }),
  {
    site: "studio",
    plant(book, index) {
      const [leader] = childrenOf(book, rowOf(book, "studios", index)).members.rows;
      if (!leader) throw new Error("a studio without members");
      leader.role = "成员";
      return { rule: "team-leader-row", cell: cellOf("members", book.sheets.members.indexOf(leader), "role") };
    },
  },
  typed("team-headcount", "studio", { headcount: 9 }),
  {
    site: "studio",
    plant(book, index) {
      const { projects } = childrenOf(book, rowOf(book, "studios", index));
      const row = projects.add({ ...projects.rows[0], name: "中止的项目", state: "中止", to: null });
      return { rule: "project-fields", cell: cellOf("projects", row, "state") };
    },
  },
  typed("ws-leader-title", "studio", { "leader.title": "无" }, "leader.specialty"),
  typed("ws-named-by-leader", "studio", { name: "匠心创新工作室" }),
  typed("mat-checklist", "station", { "proof.awards": "否" }),
  typed("mat-copies-seal", "gold", { copies: 4 }),
  typed("photo-missing", "gold", { photo: null }),
  typed("opinion-city-prefilled", "gold", { cityOpinion: "同意" }),
  {
    site: "goldList",
    plant(book) {
      const last = book.sheets.goldWorkers.length - 1;
      return { rule: "quota-gold-exceeded", cell: cellOf("goldWorkers", last, "review") };
    },
  },
  {
    site: "stationList",
    plant: (book) => ({ rule: "quota-project-2", cell: cellOf("stations", book.sheets.stations.length - 1, "review") }),
  },
  {
    site: "quotas",
    plant(book) {
      book.sheets.quotaTable[3] = { goldQuota: 8 };
      return { rule: "quota-table-sum", cell: cellOf("quotaTable", 3, "goldQuota") };
    },
  },
  {
    site: "teams",
    plant(book) {
      const [station, studio] = [rowOf(book, "stations", 0), rowOf(book, "studios", 0)];
      const [leader] = childrenOf(book, studio).members.rows;
      const { "leader.name": name = null, "leader.birth": birth = null } = station;
      Object.assign(studio, { name: `${name}创新工作室`, "leader.name": name, "leader.birth": birth });
      Object.assign(leader ?? {}, { name, birth });
      return { rule: "overlap-leader", cell: cellOf("stations", 0, "leader.name") };
    },
  },
  {
    site: "teams",
    plant(book) {
      rowOf(book, "studios", 0).applicant = rowOf(book, "stations", 0).applicant ?? null;
      return { rule: "overlap-unit", cell: cellOf("stations", 0, "applicant") };
    },
  },
  {
    site: "teams",
    plant(book) {
      const [, ofStation] = childrenOf(book, rowOf(book, "stations", 0)).members.rows;
      const [, ofStudio] = childrenOf(book, rowOf(book, "studios", 0)).members.rows;
      if (!ofStation || !ofStudio) throw new Error("teams without members");
      Object.assign(ofStudio, { name: ofStation.name, birth: ofStation.birth });
      return { rule: "overlap-content", cell: cellOf("members", book.sheets.members.indexOf(ofStation), "name") };
    },
  },
  {
    site: "twoGold",
    plant(book, index) {
      const { name = null, birth = null } = rowOf(book, "goldWorkers", index);
      Object.assign(rowOf(book, "goldWorkers", index + 1), { name, birth });
      return { rule: "dup-person", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  {
    site: "gold",
    plant(book, index) {
      const { "master.name": name = null, "master.birth": birth = null } = rowOf(book, "pairs", 0);
      const year = Number(String(birth).slice(0, 4));
      const worker = rowOf(book, "goldWorkers", index);
      const rest = { workYears: 2020 - year - 18, resume: resumeOf(year, String(worker.employer)) };
      Object.assign(worker, { name, birth, ...rest });
      return { rule: "cross-category", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  {
    site: "gold",
    plant(book, index) {
      const { name = null, birth = null, employer = null } = rowOf(book, "goldWorkers", index);
      book.sheets.priorHonours.push({ category: "金牌工人", edition: "2018年", role: "本人", name, birth, employer });
      return { rule: "prior-same-title", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  {
    site: "gold",
    plant(book, index) {
      const { name = null } = rowOf(book, "goldWorkers", index);
      book.sheets.priorHonours.push({
        category: "金牌工人",
        edition: "2017年",
        role: "本人",
        name,
        employer: "昆明曙光印务有限公司",
      });
      return { rule: "prior-possible", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  typed("prelim-incomplete", "gold", { review: null, rank: null }),
  {
    site: "letters",
    // The letter is the first generated sheet, and points at its top left cell.
    plant: () => ({ rule: "letter-list-match", cell: "承诺书-金牌工人!A1" }),
    afterLetters: () => [{ at: refOf("goldWorkers", 0, "name"), value: "岩应龙" }],
  },
  screened("pub-missing", { publicityForm: null }),
  screened("pub-order", { publicTo: "2020-09-25" }),
  screened("pub-length", { publicTo: "2020-09-17" }),
  screened("pub-objection", { objection: "有异议未处理" }),
  screened("letter-fields", { panelSize: 1 }),
  screened("letter-date-order", { receivedUntil: "2020-09-16" }, "reviewedOn"),
  ofUnit("deadline-late", { submittedAt: "2020-09-30 17:01" }),
];
