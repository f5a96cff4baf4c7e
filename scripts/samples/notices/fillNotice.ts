import type { CellEdit } from "../../../src/core/cells/cellEdit";
import { monthsBetween } from "../../../src/core/cells/months";
import { wordCount } from "../../../src/core/cells/wordCount";
import type { Award, AwardOf, Notice, NoticeUnit } from "../../../src/core/notice/notice";
import { kinds } from "../../../src/core/workbook/kinds/kinds";
import { choiceValues } from "../../../src/core/workbook/reading/choices";
import { type ColumnSpec, standardRows } from "../../../src/core/workbook/schema";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { Row, Typed } from "../book";
import type { Invented, Inventor } from "../invent";

/** Rows as a unit types them, by sheet key and column key. */
export type Filled = Readonly<Record<string, readonly Row[]>>;

/** How many of each award a unit puts forward, by id. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Nominations to which no rule of the notice objects, out of nothing but the notice: every column by its key where that
 * has a meaning, by content and type where it is the notice's own. Shares of the list are met exactly. Everybody is
 * invented.
 */
export function fillNotice(
  notice: Notice,
  unit: NoticeUnit,
  invent: Inventor,
  counts: Counts = quotasOf(notice, unit),
): Filled {
  const writer = new Writer(notice, unit, invent);
  const workbook = standardWorkbook(notice);
  const sheets: Record<string, Row[]> = { unitInfo: [writer.unitInfo()] };
  if (workbook.has("screening")) sheets.screening = notice.awards.map((award) => writer.screening(award));
  for (const award of notice.awards) {
    const count = counts[award.id] ?? 0;
    const made = Array.from({ length: count }, (_, index) => writer.nomination(award, index, count));
    sheets[award.id] = made.map(({ row }) => row);
    for (const { children } of made) {
      for (const [key, rows] of Object.entries(children)) sheets[key] = [...(sheets[key] ?? []), ...rows];
    }
  }
  return sheets;
}

/** As many as the unit may put forward; one where the notice gives no number. */
export function quotasOf({ awards }: Notice, { quotas }: NoticeUnit): Counts {
  return Object.fromEntries(awards.map(({ id, quota }) => [id, quotas[id]?.most ?? quota?.otherUnits ?? 1]));
}

/** Where a value stands in the notice's workbook; rows counted from 0. */
export function placeOf(notice: Notice, sheet: string, row: number, key: string) {
  const { name, columns } = standardWorkbook(notice).spec(sheet);
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${name} has no column ${key}`);
  // 单位信息 has a line for each item, its value in the second column.
  return sheet === "unitInfo"
    ? { sheet: name, row: standardRows.firstRecord + index, column: 2 }
    : { sheet: name, row: standardRows.firstRecord + row, column: index + 1 };
}

/** The edits that fill the unit's empty workbook in. */
export function editsOfFilled(notice: Notice, filled: Filled): CellEdit[] {
  return Object.entries(filled).flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([key, value]) =>
        value === null ? [] : [{ at: placeOf(notice, sheet, index, key), value }],
      ),
    ),
  );
}

interface Made {
  readonly row: Row;
  readonly children: Readonly<Record<string, readonly Row[]>>;
}

/** What one nomination's columns speak of. */
interface About {
  readonly award: Award;
  readonly index: number;
  readonly recordId: string;
  readonly employer: string;
  readonly trade: string;
  readonly people: Readonly<Record<string, Invented>>;
  /** Choices that the shares of the list ask for, by column. */
  readonly shares: Row;
}

class Writer {
  private readonly filledOn: string;

  constructor(
    private readonly notice: Notice,
    private readonly unit: NoticeUnit,
    private readonly invent: Inventor,
  ) {
    this.filledOn = this.day(-21);
  }

  unitInfo(): Row {
    const { name, aliases, pooled } = this.unit;
    const fullName = aliases[0] ?? name;
    return this.keep("unitInfo", {
      unit: name,
      unitFullName: fullName,
      letterhead: `${fullName}文件`,
      reportingUnit: pooled ? `${this.invent.company()}工会` : null,
      clerk: this.person().name,
      clerkPhone: this.person().phone,
      approver: this.person().name,
      truthPledge: "是",
      submittedAt: `${this.day(-2)} 10:30`,
      paperSubmittedOn: this.day(-2),
      letterCopies: this.notice.letterCopies,
    });
  }

  screening(award: Award): Row {
    return this.keep("screening", {
      category: award.name,
      receivedUntil: this.day(-20),
      received: 60,
      reviewedOn: this.day(-19),
      experts: `${this.person().name}、${this.person().name}`,
      panelSize: 5,
      consultation: "职代会",
      publicityForm: "公告栏、网站",
      publicFrom: this.day(-18),
      publicTo: this.day(-8),
      objection: "无异议",
      letterOn: this.day(-5),
    });
  }

  nomination(award: Award, index: number, count: number): Made {
    const number = String(index + 1).padStart(3, "0");
    const { person, company, trade } = this.invent;
    const work = this.notice.year;
    const about: About = {
      award,
      index,
      recordId: `${award.recordPrefix}-${this.unit.code}-${number}`,
      employer: company(),
      trade: trade(),
      people: {
        "": person(work - 48, work - 30),
        leader: person(work - 48, work - 38),
        head: person(work - 48, work - 38),
        master: person(work - 50, work - 42),
        apprentice: person(work - 30, work - 22),
      },
      shares: sharesOf(award, index, count),
    };
    const { columns } = standardWorkbook(this.notice).spec(award.id);
    const row = Object.fromEntries(columns.map((column) => [column.key, this.value(column, about)]));
    return { row, children: award.kind === "team" ? this.children(award, about) : {} };
  }

  private value(column: ColumnSpec, about: About): Typed {
    const { award, index, recordId, employer, trade, people, shares } = about;
    const { key, required, content } = column;
    if (key in shares) return shares[key] ?? null;
    const [role, own] = key.includes(".") ? (key.split(".") as [string, string]) : ["", key];
    const who = people[role] ?? people[award.kind === "team" ? "leader" : ""];
    const known: Readonly<Record<string, Typed>> = {
      seq: index + 1,
      recordId,
      rank: index + 1,
      review: "同意推荐",
      namedBefore: "否",
      copies: award.copies,
      seals: award.seals.join("、"),
      filledOn: this.filledOn,
      area: this.unit.name,
      code: "91530000000000000X",
      sex: who?.sex ?? null,
      ethnicity: who?.ethnicity ?? null,
      birth: who?.birth ?? null,
      phone: who?.phone ?? null,
      age: who ? Math.floor(monthsBetween(who.birth, this.filledOn) / 12) : null,
      workYears: who ? this.notice.year - who.birthYear - 18 : null,
      tenureYears: 6,
      trade,
      skillLevel: "高级技师",
      education: "大专",
      politics: "群众",
      staff: 860,
      headcount: this.sizeOf(award),
      pairedFrom: `${this.notice.year - 3}-05`,
      foundedOn: column.type === "date" ? `${this.notice.year - 3}-03-01` : `${this.notice.year - 3}-03`,
      resume: who ? this.resume(who.birthYear, employer) : null,
      conditions:
        award.conditions?.list
          .slice(0, award.conditions.needed)
          .map(({ number }) => number)
          .join("、") ?? null,
      conditionProof: award.conditions ? this.proof(award.conditions.list.slice(0, award.conditions.needed)) : null,
      photo: `${recordId}${role === "" ? "" : `-${role}`}.jpg`,
    };
    const isName = content === "personName" || (key === "name" && award.kind === "person");
    if (isName) return who?.name ?? null;
    if (key === "name") return award.kind === "team" ? `${people.leader?.name}${award.name}` : employer;
    if (own in known) return known[own] ?? null;
    if (required === "optional" || required === "system" || required === "conditional") return null;
    return this.byType(column, about);
  }

  /** A value for a column of which only its content and type are known. */
  private byType(column: ColumnSpec, { employer }: About): Typed {
    const { type, content, length } = column;
    switch (content) {
      case "unitName":
        return employer;
      case "assertion":
      case "material":
        return "是";
      case "post":
        return "班组长";
      case "title":
        return "高级技师";
      case "phone":
        return this.person().phone;
    }
    switch (type) {
      case "choice":
      case "choices":
        return choiceValues(column)[0] ?? null;
      case "integer":
        return 12;
      case "number":
        return 35.5;
      case "yearMonth":
        return this.filledOn.slice(0, 7);
      case "date":
        return this.filledOn;
      case "dateTime":
        return `${this.filledOn} 09:00`;
      case "text":
      case "longText":
        return length
          ? this.prose(length.max === null ? length.min * 1.1 : (length.min + length.max) / 2)
          : this.prose(40);
    }
  }

  /** About so many 字, with the years that the notice asks for. */
  private prose(count: number): string {
    const since = this.notice.since.slice(0, 4);
    const opening = count < 30 ? "" : `${since}年以来至${this.notice.year}年，`;
    let text = opening;
    for (let index = 0; wordCount(text) < count; index++) text += clauses[index % clauses.length];
    while (wordCount(text) > count) text = text.slice(0, -1);
    return text;
  }

  private proof(list: readonly { readonly number: string; readonly text: string }[]): string {
    return list
      .map(({ number, text }) => `${number}：${this.notice.year}年由${this.notice.issuer}认定，${text}。`)
      .join("\n");
  }

  private resume(birthYear: number, employer: string): string {
    const [middle, technical, work] = [birthYear + 12, birthYear + 15, birthYear + 18];
    return [
      `${middle}.09—${technical}.07 东郊初级中学 学生`,
      `${technical}.09—${work}.07 工业技工学校 学生`,
      `${work}.08—至今 ${employer} 工人`,
    ].join("\n");
  }

  private sizeOf(award: Award): number {
    return award.kind === "team" && award.children.members ? teamSize : 9;
  }

  /** Members, projects and honours that are enough for what the award asks of a team. */
  private children(
    { children, results, talents, contestAward, commendedMin, projectYears }: AwardOf<"team">,
    about: About,
  ) {
    const { recordId, employer, people } = about;
    const { year, recent } = this.notice;
    const leader = people.leader ?? this.person();
    const team = [leader, ...Array.from({ length: teamSize - 1 }, () => this.person())];
    const recently = `${year - 1}-12`;
    const project = (kind: string, name: string, from: string, to: string): Row =>
      this.keep("projects", {
        parentId: recordId,
        kind,
        name: `${recordId}号${name}`,
        grantor: employer,
        from,
        to,
        standard: "按期完成，合格率提高5%",
        fund: 8,
        state: "完成",
        economic: 35.6,
        social: "改善作业环境",
        evidence: "立项批复与验收报告",
      });
    const honour = (kind: string, { name }: Invented, what: string, levels: Row = {}): Row =>
      this.keep("honours", { parentId: recordId, kind, name, on: recently, what, ...levels, grantor: employer });
    const rose = { levelBefore: "中级工", levelAfter: "高级工" };
    return {
      ...(children.members && {
        members: team.map(({ name, birth }, index) =>
          this.keep("members", {
            parentId: recordId,
            role: index === 0 ? "负责人" : "成员",
            name,
            birth,
            education: "大专",
            qualification: "高级技师",
            post: "技术员",
            employer,
            partTime: "否",
            merits: `${year - 1}年获公司创新一等奖。`,
            inForm: "是",
          }),
        ),
      }),
      ...(children.projects && {
        projects: [
          ...projectYears.map((each) => project("立项课题", `${each}年课题`, `${each}-01`, `${each}-08`)),
          ...(results
            ? times(results.upper ?? results.min, (index) =>
                project(results.kinds[0] ?? "", `成果${index + 1}`, recent.from, recently),
              )
            : []),
        ],
      }),
      ...(children.honours && {
        honours: [
          ...(talents
            ? times(talents.upper ?? talents.min, (index) =>
                honour("培养高技能人才", team[index + 1] ?? leader, "取得高级工证书", rose),
              )
            : []),
          ...(contestAward ? [honour("技能竞赛获奖", leader, "技能竞赛一等奖")] : []),
          ...times(commendedMin, () => honour("创新业绩表彰", leader, "年度创新能手")),
        ],
      }),
    };
  }

  /** Only what the notice's sheet has columns for. */
  private keep(sheet: string, row: Row): Row {
    const keys = new Set(
      standardWorkbook(this.notice)
        .spec(sheet)
        .columns.map(({ key }) => key),
    );
    return Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key)));
  }

  private person(): Invented {
    return this.invent.person(this.notice.year - 48, this.notice.year - 30);
  }

  /** So many days from the deadline's. */
  private day(offset: number): string {
    const date = new Date(`${this.notice.deadline.slice(0, 10)}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + offset);
    return date.toISOString().slice(0, 10);
  }
}

const teamSize = 4;

const clauses = [
  "坚守生产一线，刻苦钻研技术，带头攻克设备改造难题，",
  "总结形成先进操作法并在全公司推广，节约成本三十余万元，",
  "主动承担新员工培训任务，手把手传授技艺，",
  "勤于学习，乐于奉献，受到职工群众一致好评，",
];

/** By column: as many of the first rows as a share asks for match it, and the others do not. */
function sharesOf({ ratios, columns, kind }: Award, index: number, count: number): Row {
  return Object.fromEntries(
    ratios.map(({ field, values, atLeast, atMost }) => {
      const wanted = atLeast === null ? Math.floor(count * (atMost ?? 1) + 1e-9) : Math.ceil(count * atLeast - 1e-9);
      const [match] = values;
      return [field, index < wanted ? (match ?? null) : otherThan(field, values, columns, kind)];
    }),
  );
}

function otherThan(field: string, values: readonly string[], columns: Award["columns"], kind: Award["kind"]): Typed {
  const own = columns.find(({ key }) => key === field);
  const standard = kinds[kind].columns.find(({ key }) => key === field);
  const offered = own?.values ?? (standard ? choiceValues(standard) : []);
  return offered.find((value) => !values.includes(value)) ?? null;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
