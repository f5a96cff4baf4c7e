import { placeOf } from "../../scripts/samples/notices/fillNotice";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { inspectData } from "../../src/app/inspectWorkbook";
import { summaryDocument } from "../../src/core/documents/summaryDocument";
import type { Notice, NoticeUnit } from "../../src/core/notice/notice";
import { withEdits } from "../../src/core/workbook/withEdits";
import { givenUnit } from "../support/sampleNotices";

/** An organisation and its teams must not overlap, and one applicant has to give a reason. */
const notice: Notice = {
  ...mayDay,
  noOverlap: [["certificate", "pioneer"]],
  rules: {
    ...mayDay.rules,
    "dup-person": { severity: "error", clause: [] },
    "overlap-unit": { severity: "warning", clause: [] },
    "cons-cross-project": { severity: "error", clause: [] },
  },
};
const [east, west] = notice.units.filter(({ pooled }) => !pooled) as [NoticeUnit, NoticeUnit];
const factory = "云岭重型机械有限公司";

async function filled(unit: NoticeUnit, changes: readonly (readonly [award: string, row: number, key: string])[]) {
  const { data } = (await givenUnit(notice, unit, notice.units.indexOf(unit) + 1)).filled({
    certificate: 2,
    medal: 0,
    pioneer: 1,
  });
  const edits = changes.map(([award, row, key], index) => ({
    at: placeOf(notice, award, row, key),
    value: index % 2 === 0 ? factory : "云岭重型机械 有限公司",
  }));
  return withEdits(data, edits);
}

async function said(rule: string, changes: Parameters<typeof filled>[1]) {
  const { issues } = inspectData(await filled(east, changes), notice);
  return issues.filter((issue) => issue.rule === rule).map(({ message }) => message);
}

test("an organisation twice in one list is told, however it is spaced, and two organisations are not", async () => {
  expect(await said("dup-person", [["certificate", 0, "name"]])).toEqual([]);
  const [message] = await said("dup-person", [
    ["certificate", 0, "name"],
    ["certificate", 1, "name"],
  ]);
  expect(message).toMatch(/^“云岭重型机械有限公司”在五一劳动奖状中重复（.*、.*）；请只保留一条。$/);
});

test("an organisation that two units put forward is told to the city", async () => {
  const cross = async (key: "name" | "employer") => {
    const changes = key === "name" ? ([["certificate", 0, "name"]] as const) : [];
    const incoming = [
      submissionOf("东.xlsx", await filled(east, [["certificate", 0, "name"]]), notice),
      submissionOf("西.xlsx", await filled(west, changes), notice),
    ];
    return consolidateWorkbooks(incoming, { notice })
      .crossIssues.filter(({ rule }) => rule === "cons-cross-project")
      .map(({ message }) => message);
  };
  expect(await cross("employer")).toEqual([]);
  expect(await cross("name")).toEqual([
    `“${factory}”（五一劳动奖状）被${east.name}、${west.name}重复申报；请与各单位核实，只保留一家申报。`,
  ]);
});

test("an organisation that stands beside a team of its own has to say that they do not overlap", async () => {
  const team = notice.awards.find(({ id }) => id === "pioneer");
  const key = team?.columns.some((column) => column.key === "applicant") ? "applicant" : "hostUnit";
  expect(await said("overlap-unit", [["certificate", 0, "name"]])).toEqual([]);
  expect(
    await said("overlap-unit", [
      ["certificate", 0, "name"],
      ["pioneer", 0, key],
    ]),
  ).toEqual([expect.stringContaining(`“${factory}”同时申报五一劳动奖状与工人先锋号`)]);
});

test("the summary counts persons alone, by what they are asked for, and seals where there is a column for them", async () => {
  const without = (...keys: readonly string[]): Notice => ({
    ...mayDay,
    awards: mayDay.awards.map((award) => ({
      ...award,
      columns: award.columns.filter(({ key }) => !keys.includes(key)),
    })),
  });
  const rowsOf = async (given: Notice) => {
    const { data } = (await givenUnit(given, east)).filled({ certificate: 1, medal: 2, pioneer: 1 });
    const { records, issues } = inspectData(data, given);
    return summaryDocument({ records, issues, notice: given }).rows.map(({ cells }) => cells.map(({ value }) => value));
  };
  const [certificate, medal, pioneer] = mayDay.awards.map(({ persons }) => persons);
  const labels = (rows: readonly (readonly unknown[])[]) => rows.map(([first]) => first);
  const all = await rowsOf(mayDay);
  const head = all.find(([first]) => first === "项目");
  expect(head).toEqual(expect.arrayContaining([medal, pioneer, "合计"]));
  expect(head).not.toContain(certificate);
  expect(labels(all)).toContain("单位性质");
  expect(all.flat()).not.toContain("不需要");
  const few = await rowsOf(without("employerKind", "seals"));
  expect(labels(few)).not.toContain("单位性质");
  expect(labels(few.filter((cells) => cells.includes("不需要")))).toEqual(mayDay.awards.map(({ name }) => name));
});
