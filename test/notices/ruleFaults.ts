import type { Row } from "../../scripts/samples/book";
import type { CellEdit } from "../../src/core/cells/cellEdit";
import { formatCell } from "../../src/core/cells/cellRef";
import type { Award } from "../../src/core/notice/notice";
import { standardRows } from "../../src/core/workbook/schema";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import type { GivenFaults, PlantedFault } from "./columnFaults";

/** Faults of the rules that look at more than one cell, or at how the workbook is written: wherever a notice has the columns. */
export function ruleFaults(given: GivenFaults): PlantedFault[] {
  return [
    ...ofTheWorkbook(given),
    ...ofWriting(given),
    ...ofLists(given),
    ...ofTeams(given),
    ...ofPersons(given),
    ...ofPairs(given),
    ...ofOverlaps(given),
  ];
}

/** Changes a row, and says where it must be found. */
function typing(
  { at, cell, notice }: GivenFaults,
  rule: string,
  sheet: string,
  row: number,
  values: Row,
  { found = Object.keys(values)[0] ?? "", also = [] as readonly string[] } = {},
): PlantedFault[] {
  const workbook = standardWorkbook(notice);
  if (!workbook.has(sheet)) return [];
  const keys = new Set(workbook.spec(sheet).columns.map(({ key }) => key));
  if (![...Object.keys(values), found].every((key) => keys.has(key))) return [];
  const edits = Object.entries(values).map(([key, value]): CellEdit => ({ at: at(sheet, row, key), value }));
  return [{ rule, cell: cell(sheet, row, found), edits, also }];
}

function ofTheWorkbook(given: GivenFaults): PlantedFault[] {
  const { notice, at, cell } = given;
  const [award] = notice.awards;
  if (!award) return [];
  const { name } = award;
  const firstRow = standardRows.firstRecord;
  const header = { ...at(award.id, 0, "rank"), row: standardRows.header };
  const meta = { sheet: "_meta", row: 3, column: 2 };
  const reshaped = (rule: string, where: string, change: (sheet: SheetData) => SheetData): PlantedFault => ({
    rule,
    cell: where,
    edits: [],
    reshape: (data: WorkbookData) => ({
      ...data,
      sheets: data.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
    }),
  });
  const note = at(award.id, 0, "reviewNote");
  const beside = { sheet: name, row: firstRow, column: standardWorkbook(notice).spec(award.id).columns.length + 2 };
  return [
    { rule: "wb-pack-version", cell: "_meta!A1", edits: [{ at: meta, value: "0" }] },
    {
      rule: "wb-carried-notice",
      cell: "_notice!A1",
      edits: [{ at: { sheet: "_notice", row: 3, column: 2 }, value: "{" }],
    },
    {
      rule: "wb-header-changed",
      // Where the column is missed: behind its neighbour.
      cell: formatCell({ ...header, column: header.column - 1 }),
      edits: [{ at: header, value: "推荐顺序号" }],
    },
    reshaped("wb-hidden-content", `${name}!A${firstRow}`, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.row === firstRow ? { ...row, hidden: true } : row)),
    })),
    reshaped("wb-merged-data", formatCell(note), (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { top: note.row, left: note.column, bottom: note.row + 1, right: note.column }],
    })),
    reshaped("wb-unread-part", `${name}!A1`, (sheet) => ({ ...sheet, unread: { marks: 0, cells: true } })),
    reshaped("wb-formula-or-error", cell(award.id, 0, "reviewNote"), (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        if (row.row !== note.row) return row;
        const cells = [...row.cells];
        cells[note.column] = { kind: "error", code: "#REF!" };
        return { ...row, cells };
      }),
    })),
    {
      rule: "wb-non-record-row",
      cell: formatCell(beside),
      edits: [{ at: beside, value: "请领导关注" }],
    },
    ...(award.kind === "team" ? [] : typing(given, "id-link", award.id, 0, { recordId: "X-1" })),
    ...typing(given, "unit-not-in-quota", "unitInfo", 0, { unit: "滇西某县总工会" }),
    ...typing(given, "papers-other-unit", "unitInfo", 0, { unitFullName: notice.units[1]?.name ?? null }),
    ...notice.awards.flatMap(({ id }) =>
      given.filled[id]?.length
        ? typing(given, "papers-other-unit", id, 0, { area: notice.units[1]?.name ?? null })
        : [],
    ),
    ...typing(given, "phone-invalid", "unitInfo", 0, { clerkPhone: "12345" }),
    ...typing(given, "email-invalid", "unitInfo", 0, { email: "gonghui 163.com" }),
    ...typing(given, "required-missing", "unitInfo", 0, { approver: null }),
    ...typing(given, "deadline-late", "unitInfo", 0, { submittedAt: justAfter(notice.deadline) }),
    ...typing(given, "deadline-late", "unitInfo", 0, { paperSubmittedOn: dayAfter(notice.deadline) }),
  ];
}

/** A minute after, as a clerk types it. */
function justAfter(moment: string): string {
  const date = new Date(`${moment}Z`);
  date.setUTCMinutes(date.getUTCMinutes() + 1);
  return date.toISOString().slice(0, 16).replace("T", " ");
}

function dayAfter(moment: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Names, dates, numbers and units written in ways that are told. */
function ofWriting(given: GivenFaults): PlantedFault[] {
  return given.notice.awards.flatMap((award) => {
    const row = (given.filled[award.id]?.length ?? 0) - 1;
    if (row < 0) return [];
    const { columns } = standardWorkbook(given.notice).spec(award.id);
    const typed = (rule: string, key: string | undefined, value: string | number) =>
      key === undefined ? [] : typing(given, rule, award.id, row, { [key]: value });
    const person = columns.find(({ content }) => content === "personName")?.key;
    const month = columns.find(({ type, key }) => type === "yearMonth" && !key.startsWith("leader"))?.key;
    const unit = columns.find(({ content }) => content === "unitName")?.key;
    const phone = columns.find(({ content }) => content === "phone")?.key;
    return [
      // A team's people are named in its list.
      ...(award.kind === "team"
        ? []
        : [
            ...typed("name-spaces", person, "贺 大彪"),
            ...typed("name-middle-dot", person, "阿朵•木呷"),
            ...typed("name-rare-char", person, "李\uE123明"),
          ]),
      ...typed("date-ambiguous", month, 1985.1),
      ...typed("future-date", "filledOn", dayBefore(given.notice.deadline.slice(0, 10))),
      ...typed("unit-name-form", unit, "本公司"),
      ...typed("text-invisible", unit, `${given.filled[award.id]?.[row]?.[unit ?? ""]}\u200B`),
      ...typed("phone-suspect", phone, "13800000000"),
    ];
  });
}

/** One whom a nomination names. */
function nomineeOf({ kind }: Award, row: Row): string {
  const key = { person: "name", pair: "master.name", team: "leader.name", organisation: "head.name" }[kind];
  return String(row[key]);
}

/** Of what stands on the lists together: ranks, publicity, quotas. */
function ofLists(given: GivenFaults): PlantedFault[] {
  const { notice, filled, at, cell } = given;
  const screening = notice.awards.flatMap((award, row) => {
    if (!filled[award.id]?.length || !filled.screening) return [];
    const { publicFrom, receivedUntil } = filled.screening[row] ?? {};
    const letter = award.letter !== null;
    return [
      ...typing(given, "pub-missing", "screening", row, { publicityForm: null }),
      ...typing(given, "pub-length", "screening", row, { publicTo: String(publicFrom) }).filter(
        () => notice.publicity.minDays !== null,
      ),
      ...typing(given, "pub-objection", "screening", row, { objection: "有异议未处理" }),
      ...typing(given, "letter-fields", "screening", row, { panelSize: 1 }),
      ...typing(given, "expert-nominee", "screening", row, { experts: nomineeOf(award, filled[award.id]?.[0] ?? {}) }),
      ...(letter ? typing(given, "letter-fields", "screening", row, { letterOn: null }) : []),
      ...(typeof receivedUntil === "string"
        ? typing(given, "letter-date-order", "screening", row, { reviewedOn: dayBefore(receivedUntil) })
        : []),
      ...typing(
        given,
        "pub-order",
        "screening",
        row,
        {
          publicFrom: dayAfter(String(filled.screening[row]?.publicTo)),
        },
        { found: "publicTo" },
      ),
    ];
  });
  const quotaRow = typing(given, "quota-table-sum", "quotaTable", 1, { code: "999" });
  const reviews = notice.awards.flatMap((award) =>
    (filled[award.id]?.length ?? 0) === 0
      ? []
      : typing(given, "prelim-incomplete", award.id, (filled[award.id]?.length ?? 0) - 1, { rank: null }),
  );
  const ratios = notice.awards.flatMap((award) =>
    award.ratios
      .filter(({ of, atLeast }) => of === "unit" && atLeast !== null)
      .map(({ field, values }): PlantedFault => {
        const rows = filled[award.id] ?? [];
        const matching = rows.findIndex((row) => values.includes(String(row[field])));
        const other = rows.map((row) => row[field]).find((value) => !values.includes(String(value)));
        return {
          rule: "list-ratio",
          cell: cell(award.id, 0, field),
          edits: [{ at: at(award.id, matching, field), value: other ?? null }],
        };
      }),
  );
  return [...screening, ...quotaRow, ...reviews, ...ratios];
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function ofTeams(given: GivenFaults): PlantedFault[] {
  const { notice, filled, at, cell } = given;
  return notice.awards.flatMap((award) => {
    const [team] = filled[award.id] ?? [];
    if (award.kind !== "team" || !team) return [];
    const found: PlantedFault[] = [];
    const name = cell(award.id, 0, "name");
    const rowsOf = (sheet: string) =>
      (filled[sheet] ?? []).flatMap((row, index) => (row.parentId === team.recordId ? [{ row, index }] : []));
    const members = rowsOf("members");
    const leader = members[0]?.index ?? -1;
    const last = members.at(-1)?.index ?? -1;
    const clear = (sheet: string, which: (row: Row) => boolean): CellEdit[] =>
      rowsOf(sheet)
        .filter(({ row }) => which(row))
        .flatMap(({ row, index }) => Object.keys(row).map((key) => ({ at: at(sheet, index, key), value: null })));
    const teamFault = (rule: string, edits: readonly CellEdit[], also: readonly string[] = []) =>
      edits.length > 0 && found.push({ rule, cell: name, edits, also });
    found.push(
      ...typing(given, "future-date", award.id, 0, { foundedOn: foundedAfter(given, award) }),
      ...typing(given, "leader-kind", award.id, 0, { "leader.kind": "其他" }),
      ...typing(given, "honour-level", award.id, 0, { "leader.modelWorker": `${notice.year - 3}年获县级劳动模范` }),
    );
    if (award.leaderSkill !== null) {
      found.push(
        ...typing(
          given,
          "leader-level",
          award.id,
          0,
          { "leader.skillLevel": "中级工" },
          {
            also: members.length > 0 ? [`team-leader-row ${cell(award.id, 0, "leader.skillLevel")}`] : [],
          },
        ),
      );
    }
    if (award.leaderTitle) {
      found.push(
        ...typing(given, "leader-title", award.id, 0, { "leader.title": "无" }, { found: "leader.specialty" }),
      );
    }
    if (award.namedByLeader)
      found.push(...typing(given, "named-by-leader", award.id, 0, { name: `匠心${award.name}` }));
    if (members.length > 0) {
      found.push(...typing(given, "team-leader-row", "members", leader, { role: "成员" }));
      found.push(...typing(given, "age-plausibility", "members", last, { birth: `${notice.year - 12}-03` }));
      found.push(...typing(given, "level-pitfall", "members", last, { qualification: "主管技师" }));
      found.push(...typing(given, "level-unknown", "members", last, { qualification: "业务能手" }));
      found.push(
        ...typing(
          given,
          "grade-vs-certificate",
          "members",
          last,
          { qualification: "高级工", skillLevel: "技师" },
          { found: "skillLevel" },
        ),
      );
      found.push(...typing(given, "required-missing", "members", last, { post: null }));
      found.push(...typing(given, "name-spaces", "members", last, { name: "贺 大彪" }));
      found.push(...typing(given, "name-middle-dot", "members", last, { name: "阿朵•木呷" }));
      found.push(...typing(given, "name-rare-char", "members", last, { name: "李\uE123明" }));
      found.push(...typing(given, "date-ambiguous", "members", last, { birth: 1985.1 }));
      const [, second] = members;
      if (second && second.index !== last) {
        found.push(
          ...typing(given, "team-member-twice", "members", last, copied(second.row, ["name", "birth"])).map(
            (fault) => ({
              ...fault,
              cell: cell("members", second.index, "name"),
            }),
          ),
        );
      }
      if (award.form?.pages?.flat().some((block) => block.block === "members" && block.of === "listed")) {
        found.push({
          rule: "team-form-table",
          cell: cell("members", leader, "inForm"),
          edits: members.map(({ index }) => ({ at: at("members", index, "inForm"), value: "否" })),
        });
      }
      for (const key of award.children.members?.required ?? []) {
        found.push(...typing(given, "required-missing", "members", last, { [key]: null }));
      }
      found.push(
        ...typing(given, "id-link", "members", last, { parentId: "XX-1" }).map((fault) => ({
          ...fault,
          also: afterLoss(given, award.id),
        })),
      );
      if (award.core !== null) {
        const also = [...afterLoss(given, award.id)];
        const beyond = members.slice(award.core.min - 1).map(({ index }) => index);
        const edits = beyond.flatMap((index): CellEdit[] =>
          award.core?.level.skill === null
            ? Object.keys(filled.members?.[index] ?? {}).map((key) => ({ at: at("members", index, key), value: null }))
            : [{ at: at("members", index, "qualification"), value: "高级工" }],
        );
        teamFault("team-core", edits, award.core.level.skill === null ? also : []);
      }
      if (award.senior !== null) {
        teamFault(
          "team-ratio",
          members.slice(1).map(({ index }) => ({ at: at("members", index, "qualification"), value: "中级工" })),
          award.core ? [`team-core ${name}`] : [],
        );
      }
    }
    found.push(...typing(given, "team-headcount", award.id, 0, { headcount: 17 }).filter(() => members.length > 0));
    if (award.projectYears.length > 0)
      teamFault(
        "team-annual-project",
        clear("projects", ({ kind }) => kind === "立项课题"),
      );
    if (award.results)
      teamFault(
        "team-results",
        clear("projects", ({ kind }) => award.results?.kinds.includes(String(kind)) ?? false),
      );
    if (award.talents)
      teamFault(
        "team-talents",
        clear("honours", ({ kind }) => kind === "培养高技能人才"),
      );
    if (award.contestAward)
      teamFault(
        "team-contest",
        clear("honours", ({ kind }) => kind === "技能竞赛获奖"),
      );
    if (award.commendedMin > 0) {
      const commended = rowsOf("honours").filter(({ row }) => row.kind === "创新业绩表彰");
      const outside = commended.map(({ index }) => ({ at: at("honours", index, "name"), value: "何旁人" }));
      if (members.length > 0) teamFault("team-commended", outside);
    }
    if (award.commendedMin > 0)
      teamFault(
        "team-commended",
        clear("honours", ({ kind }) => kind === "创新业绩表彰"),
      );
    const [project] = rowsOf("projects");
    if (project) {
      found.push(...typing(given, "project-fields", "projects", project.index, { fund: 0 }));
    }
    return found;
  });
}

/** The day after the deadline, or its month where the column asks for no more. */
function foundedAfter({ notice }: GivenFaults, award: Award): string {
  const { columns } = standardWorkbook(notice).spec(award.id);
  const after = dayAfter(notice.deadline);
  const isDay = columns.some(({ key, type }) => key === "foundedOn" && type === "date");
  return isDay ? after : nextMonth(after);
}

function nextMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}

/** A team that has lost a row of 团队成员 has another number of people than it says. */
function afterLoss({ cell, notice }: GivenFaults, award: string): string[] {
  const { columns } = standardWorkbook(notice).spec(award);
  return columns.some(({ key }) => key === "headcount") ? [`team-headcount ${cell(award, 0, "headcount")}`] : [];
}

function ofPersons(given: GivenFaults): PlantedFault[] {
  const { notice, filled, cell } = given;
  return notice.awards.flatMap((award) => {
    const rows = filled[award.id] ?? [];
    const row = rows.length - 1;
    const own = rows[row];
    if (award.kind !== "person" || !own) return [];
    const typed = (rule: string, values: Row, options: Parameters<typeof typing>[5] = {}) =>
      typing(given, rule, award.id, row, values, options);
    const birthYear = Number(String(own.birth).slice(0, 4));
    const others = notice.awards.flatMap((other) => (other.kind === "pair" && filled[other.id]?.[0] ? [other] : []));
    const conditions = award.conditions?.list.map(({ number }) => number) ?? [];
    return [
      ...typed("age-vs-work-years", { workYears: notice.year - birthYear - 10 }),
      ...typed("tenure-vs-work-years", { tenureYears: 50 }),
      ...typed("resume-timeline", { resume: "2001.08—2010.07 东郊某厂 工人" }),
      ...typed("fill-date-window", { filledOn: dayBefore(notice.issuedOn) }),
      ...typed("period-since", { sincePeriod: "否" }),
      ...(own.deeds && !("sincePeriod" in own)
        ? typed("period-since", { deeds: String(own.deeds).replace(/\d{4}年/g, "1998年") })
        : []),
      ...typed("eligible-group", { identity: "竞赛获奖职工" }, { found: "contestTitle" }),
      ...(award.employerKinds ? typed("employer-kind", { employerKind: "机关" }) : []),
      ...typed("frontline-post", { frontline: "否" }),
      ...typed("post-suspect", { post: "董事长" }),
      ...(award.conditions && award.conditions.needed > 1
        ? typed("condition-missing", { conditions: conditions[0] ?? null })
        : []),
      ...typed("condition-proof", { conditions: conditions.join("、") }, { found: "conditionProof" }),
      ...(own.skillLevel ? typed("grade-vs-certificate", { title: "高级工" }, { found: "skillLevel" }) : []),
      ...typed("level-unknown", { title: "业务能手", ...("skillLevel" in own && { skillLevel: null }) }),
      ...("age-vs-work-years" in notice.rules ? [] : typed("age-plausibility", { birth: `${notice.year - 12}-03` })),
      ...(rows.length > 1
        ? typed("photo-shared", copied(rows[0] ?? {}, ["photo"])).map((fault) => ({
            ...fault,
            cell: cell(award.id, 0, "photo"),
          }))
        : []),
      ...(rows.length > 1
        ? typed("dup-person", copied(rows[0] ?? {}, ["name", "birth", "phone", "workYears", "resume"])).map(
            (fault) => ({
              ...fault,
              cell: cell(award.id, 0, "name"),
            }),
          )
        : []),
      ...(rows.length > 1
        ? typed("person-possible", copied(rows[0] ?? {}, ["name", "phone"])).map((fault) => ({
            ...fault,
            cell: cell(award.id, 0, "name"),
          }))
        : []),
      ...(notice.oneAwardPerPerson ? others : []).flatMap((other) => {
        const pair = filled[other.id]?.[0] ?? {};
        return typed("cross-category", {
          name: pair["master.name"] ?? null,
          birth: pair["master.birth"] ?? null,
          ...("master.phone" in pair && { phone: pair["master.phone"] ?? null }),
        }).map((fault) => ({ ...fault, cell: firstOf(given, award, other, row) }));
      }),
      ...(notice.sheets.priorHonours && award.barredBy[0]
        ? [
            ...priorOf(
              given,
              award,
              row,
              { birth: own.birth ?? null, employer: own.employer ?? null },
              "prior-same-title",
            ),
            ...priorOf(given, award, row, { employer: "滇西曙光印务有限公司" }, "prior-possible"),
          ]
        : []),
    ];
  });
}

function copied(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.flatMap((key) => (key in row ? [[key, row[key] ?? null]] : [])));
}

/** The issue points at the first of both in the order of the awards. */
function firstOf({ notice, cell }: GivenFaults, person: Award, pair: Award, row: number): string {
  const order = notice.awards.map(({ id }) => id);
  return order.indexOf(person.id) < order.indexOf(pair.id)
    ? cell(person.id, row, "name")
    : cell(pair.id, 0, "master.name");
}

function priorOf(
  { filled, at, cell, notice }: GivenFaults,
  award: Award,
  row: number,
  facts: Row,
  rule: string,
): PlantedFault[] {
  const { name = null } = filled[award.id]?.[row] ?? {};
  const prior: Row = {
    category: award.barredBy[0] ?? null,
    edition: `${notice.year - 2}年`,
    role: "本人",
    name,
    ...facts,
  };
  const edits = Object.entries(prior).map(([key, value]) => ({ at: at("priorHonours", 0, key), value }));
  return [{ rule, cell: cell(award.id, row, "name"), edits }];
}

/** What two awards share that must not: their leader, the unit that applies, a member. */
function ofOverlaps(given: GivenFaults): PlantedFault[] {
  const { notice, filled, cell, at } = given;
  return notice.noOverlap.flatMap(([first = "", second = ""]) => {
    const [one, other] = [filled[first]?.[0], filled[second]?.[0]];
    if (!one || !other || !filled.members) return [];
    const memberOf = (team: Row, role: string) =>
      filled.members?.findIndex((row) => row.parentId === team.recordId && row.role === role) ?? -1;
    const [leader, mine, theirs] = [memberOf(other, "负责人"), memberOf(one, "成员"), memberOf(other, "成员")];
    const { "leader.name": name = null, "leader.birth": birth = null } = one;
    const same = (values: Row, sheet: string, row: number): CellEdit[] =>
      Object.entries(values).map(([key, value]) => ({ at: at(sheet, row, key), value }));
    const award = notice.awards.find(({ id }) => id === second);
    return [
      {
        rule: "overlap-leader",
        cell: cell(first, 0, "leader.name"),
        edits: [
          ...same(
            { ...copied(one, ["leader.name", "leader.birth", "phone"]), name: `${name}${award?.name}` },
            second,
            0,
          ),
          ...same({ name, birth }, "members", leader),
          ...(filled.honours ?? []).flatMap((row, index) =>
            row.name === other["leader.name"] ? same({ name }, "honours", index) : [],
          ),
        ],
      },
      {
        rule: "overlap-unit",
        cell: cell(first, 0, "applicant"),
        edits: same({ applicant: one.applicant ?? null }, second, 0),
      },
      {
        rule: "overlap-possible",
        cell: cell(first, 0, "applicant"),
        edits: same({ applicant: `${one.applicant}动力分公司` }, second, 0),
      },
      {
        rule: "overlap-content",
        cell: cell("members", mine, "name"),
        edits: same(copied(filled.members[mine] ?? {}, ["name", "birth"]), "members", theirs),
      },
    ];
  });
}

function ofPairs(given: GivenFaults): PlantedFault[] {
  const { notice, filled, cell } = given;
  return notice.awards.flatMap((award) => {
    const [pair, second] = filled[award.id] ?? [];
    if (award.kind !== "pair" || !pair) return [];
    const master = (keys: readonly string[], to: "master" | "apprentice") =>
      Object.fromEntries(
        keys.filter((key) => `master.${key}` in pair).map((key) => [`${to}.${key}`, pair[`master.${key}`] ?? null]),
      );
    return [
      ...typing(given, "pair-trade-mismatch", award.id, 0, { "master.trade": "锅炉工" }),
      ...typing(given, "pair-assertions", award.id, 0, { activity: "否" }),
      ...typing(given, "age-vs-birth", award.id, 0, { "master.age": 20 }),
      ...typing(
        given,
        "pair-same-person",
        award.id,
        0,
        master(["name", "birth", "age", "sex", "phone"], "apprentice"),
        {
          found: "apprentice.name",
        },
      ),
      ...(second
        ? typing(
            given,
            "pair-person-reused",
            award.id,
            1,
            master(["name", "birth", "age", "sex", "phone"], "master"),
          ).map((fault) => ({ ...fault, cell: cell(award.id, 0, "master.name") }))
        : []),
    ];
  });
}
