import { cellOf, refOf } from "./book";
import { resumeOf } from "./cleanBook";
import { childrenOf, type Fault, ofUnit, rowOf, screened, team, typed } from "./fault";

const shortDeeds = `2019年以来，${"带领班组攻克设备难题，节约成本。".repeat(20)}`;

/** Faults against the notice's conditions: catalogue C4 to C8. */
export const noticeFaults: readonly Fault[] = [
  typed("awards-year", "gold", { awards: "曾获公司先进生产者。" }),
  typed("eligible-group", "gold", { identity: "竞赛获奖职工" }, "contestTitle"),
  typed("employer-kind", "gold", { employerKind: "机关" }),
  typed("frontline-post", "gold", { frontline: "否" }),
  typed("post-suspect", "gold", { post: "董事长" }),
  typed("condition-missing", "gold", { conditions: null }),
  typed(
    "condition-proof",
    "gold",
    { conditions: "1、2", conditionProof: "1：技艺在全市同行业领先。" },
    "conditionProof",
  ),
  typed("deeds-length", "gold", { deeds: shortDeeds }),
  typed("deeds-length", "pair", { deeds: shortDeeds }),
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
      return { rule: "leader-level", cell: cellOf("stations", index, "leader.skillLevel") };
    },
  },
  typed("leader-kind", "station", { "leader.kind": "其他" }),
  team("team-ratio", "station", ({ members }) => {
    const [, second] = members.rows;
    for (const name of ["岩保", "岩光", "岩罕", "岩吨", "岩甩"]) {
      members.add({ ...second, name: `${name}生`, birth: "1996-04", qualification: "中级工" });
    }
  }),
  team("team-talents", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "培养高技能人才")) row.on = "2016-05";
  }),
  team("team-contest", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "技能竞赛获奖")) honours.remove(row);
  }),
  team("team-core", "station", ({ members }) => {
    const [, second] = members.rows;
    if (second) second.qualification = "高级工";
  }),
  team("team-annual-project", "studio", ({ projects }) => {
    for (const row of projects.rows.filter(({ kind }) => kind === "立项课题")) projects.remove(row);
  }),
  team("team-results", "studio", ({ projects }) => {
    for (const row of projects.rows.filter(({ kind }) => kind === "成果认定")) row.to = "2017-10";
    for (const row of projects.rows.filter(({ kind }) => kind === "成果认定")) row.from = "2017-01";
  }),
  team("team-commended", "station", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "创新业绩表彰")) honours.remove(row);
  }),
  team("team-commended", "studio", ({ honours }) => {
    for (const row of honours.rows.filter(({ kind }) => kind === "创新业绩表彰")) row.name = "何旁人";
  }),
  {
    site: "station",
    plant(book, index) {
      const [, , , last] = childrenOf(book, rowOf(book, "stations", index)).members.rows;
      if (!last) throw new Error("a station without members");
      last.skillLevel = "技师";
      return { rule: "grade-vs-certificate", cell: cellOf("members", book.sheets.members.indexOf(last), "skillLevel") };
    },
  },
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
  {
    site: "studio",
    plant(book, index) {
      const [, second, , last] = childrenOf(book, rowOf(book, "studios", index)).members.rows;
      if (!second || !last) throw new Error("a studio without members");
      Object.assign(last, { name: second.name, birth: second.birth });
      return { rule: "team-member-twice", cell: cellOf("members", book.sheets.members.indexOf(second), "name") };
    },
  },
  {
    site: "station",
    plant(book, index) {
      const { rows } = childrenOf(book, rowOf(book, "stations", index)).members;
      for (const row of rows) row.inForm = "否";
      const [first] = rows;
      if (!first) throw new Error("a station without members");
      return { rule: "team-form-table", cell: cellOf("members", book.sheets.members.indexOf(first), "inForm") };
    },
  },
  typed("team-headcount", "studio", { headcount: 9 }),
  typed("team-headcount", "station", { "count.seniorTechnician": 0, "count.technician": 0 }),
  {
    site: "studio",
    plant(book, index) {
      const { projects } = childrenOf(book, rowOf(book, "studios", index));
      const row = projects.add({ ...projects.rows[0], name: "中止的项目", state: "中止", to: null });
      return { rule: "project-fields", cell: cellOf("projects", row, "state") };
    },
  },
  typed("leader-title", "studio", { "leader.title": "无" }, "leader.specialty"),
  typed("named-by-leader", "studio", { name: "匠心创新工作室" }),
  typed("mat-checklist", "station", { "proof.awards": "否" }),
  typed("mat-copies-seal", "gold", { copies: 4 }),
  typed("photo-missing", "gold", { photo: null }),
  {
    site: "pair",
    plant(book, index) {
      const pair = rowOf(book, "pairs", index);
      pair["apprentice.photo"] = pair["master.photo"] ?? null;
      return { rule: "photo-shared", cell: cellOf("pairs", index, "master.photo") };
    },
  },
  typed("opinion-city-prefilled", "gold", { cityOpinion: "同意" }),
  {
    site: "goldList",
    plant(book) {
      const last = book.sheets.goldWorkers.length - 1;
      return { rule: "quota-exceeded", cell: cellOf("goldWorkers", last, "review") };
    },
  },
  {
    site: "stationList",
    plant: (book) => ({ rule: "quota-exceeded", cell: cellOf("stations", book.sheets.stations.length - 1, "review") }),
  },
  {
    site: "quotas",
    plant(book) {
      book.sheets.quotaTable[3] = { "quota.gold": 8 };
      return { rule: "quota-table-sum", cell: cellOf("quotaTable", 3, "quota.gold") };
    },
  },
  {
    site: "teams",
    plant(book) {
      const [station, studio] = [rowOf(book, "stations", 0), rowOf(book, "studios", 0)];
      const { members, honours } = childrenOf(book, studio);
      const [leader] = members.rows;
      for (const row of honours.rows.filter((each) => each.name === leader?.name))
        row.name = station["leader.name"] ?? null;
      const { "leader.name": name = null, "leader.birth": birth = null, phone = null } = station;
      Object.assign(studio, { name: `${name}创新工作室`, "leader.name": name, "leader.birth": birth, phone });
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
      const { name, birth, phone, workYears, resume } = rowOf(book, "goldWorkers", index);
      Object.assign(rowOf(book, "goldWorkers", index + 1), { name, birth, phone, workYears, resume });
      return { rule: "dup-person", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  {
    site: "gold",
    plant(book, index) {
      const master = rowOf(book, "pairs", 0);
      const { "master.name": name = null, "master.birth": birth = null, "master.phone": phone = null } = master;
      const year = Number(String(birth).slice(0, 4));
      const worker = rowOf(book, "goldWorkers", index);
      const rest = { workYears: 2020 - year - 18, resume: resumeOf(year, String(worker.employer)) };
      Object.assign(worker, { name, birth, phone, ...rest });
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
  ofUnit("papers-other-unit", { unitFullName: "嵩明县总工会", letterhead: "嵩明县总工会文件" }),
  typed("papers-other-unit", "gold", { area: "昆明市嵩明县总工会" }),
  typed("prelim-incomplete", "gold", { review: null, rank: null }),
  {
    site: "letters",
    // Where the list of the letter has its head.
    plant: () => ({ rule: "letter-list-match", cell: "承诺书-金牌工人!A19" }),
    afterLetters: () => [{ at: refOf("goldWorkers", 0, "name"), value: "岩应龙" }],
  },
  screened("pub-missing", { publicityForm: null }),
  screened("pub-order", { publicTo: "2020-09-25" }),
  screened("pub-length", { publicTo: "2020-09-17" }),
  screened("pub-objection", { objection: "有异议未处理" }),
  screened("letter-fields", { panelSize: 1 }),
  {
    site: "screening",
    plant(book) {
      const { name } = rowOf(book, "goldWorkers", 0);
      rowOf(book, "screening", 0).experts = `何志远 ${name}`;
      return { rule: "expert-nominee", cell: cellOf("screening", 0, "experts") };
    },
  },
  screened("letter-date-order", { receivedUntil: "2020-09-16" }, "reviewedOn"),
  ofUnit("deadline-late", { submittedAt: "2020-09-30 17:01" }),
  {
    site: "twoGold",
    plant(book, index) {
      const { name = null, phone = null } = rowOf(book, "goldWorkers", index);
      Object.assign(rowOf(book, "goldWorkers", index + 1), { name, phone });
      return { rule: "person-possible", cell: cellOf("goldWorkers", index, "name") };
    },
  },
  {
    site: "teams",
    plant(book) {
      rowOf(book, "studios", 0).applicant = `${rowOf(book, "stations", 0).applicant}动力分公司`;
      return { rule: "overlap-possible", cell: cellOf("stations", 0, "applicant") };
    },
  },
  // The list is as the template has it; a worker is all that it takes.
  { site: "gold", plant: () => ({ rule: "prior-list-empty", cell: "往届名单!A4" }) },
];
