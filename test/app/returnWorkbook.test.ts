import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { returnWorkbook } from "../../src/app/returnWorkbook";
import { cellText } from "../../src/core/cells/cellValue";
import { issuesByFile } from "../../src/core/consolidation/issuesByFile";
import type { Issue } from "../../src/core/issues/issue";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import crossPerson from "../../src/core/rules/city/cons-cross-person";
import crossProject from "../../src/core/rules/city/cons-cross-project";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Given, givenRecords, givenWorkbook, times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { partsOf } from "../support/parts";

/** What one unit sends: the same people, teams and results as the others, each typed in a way of its own. */
function sent(unit: string, union: string, { tag, gap, phone }: { tag: string; gap: string; phone: string }): Given {
  const typed = (text: string) => text.replaceAll("_", gap);
  const [prefix, clerk] = [typed("GW-530124"), `${tag}经办人`];
  const own = {
    post: `${tag}班长`,
    specialty: `${tag}的专长`,
    awards: `${tag}的奖`,
    deeds: `${tag}的事迹`,
    photo: `${tag}.jpg`,
  };
  const shared = { employer: typed("昆明_云机_重工有限公司"), birth: "1985-06", phone: null };
  const { phone: _, ...born } = shared;
  const isFirst = tag === "甲";
  const mistyped = (year: string) => `${year}-0${1 + gap.length}`;
  const team = (name: string, leader: string, birth: string) => ({
    name: typed(name),
    "leader.name": typed(leader),
    "leader.birth": birth,
    hostUnit: typed("滇云_设备_有限公司"),
    phone: null,
    reason: `${tag}的理由`,
  });
  return {
    unitInfo: [{ unit, reportingUnit: union || null, clerk, clerkPhone: "13971234501", unitFullName: `${tag}全称` }],
    goldWorkers: [
      { ...own, ...shared, name: typed("段_小川"), phone, recordId: `${prefix}-001` },
      { ...own, ...shared, name: typed("木_文山"), birth: mistyped("1985") },
      { ...own, ...shared, name: typed("岩_应龙"), birth: isFirst ? null : "1985-07" },
      {
        ...own,
        name: typed("和_绍昆"),
        birth: isFirst ? null : `19${70 + gap.length}-03`,
        employer: `${tag}水泥制品有限公司`,
        phone: null,
      },
      { ...own, ...shared, name: typed("钱_大海"), birth: "1979-03" },
      { ...own, ...shared, name: `${tag}春梅`, phone: "13971234502" },
      { ...own, ...shared, name: typed("赵_应龙"), birth: "1979-09" },
      ...times(tag === "丙" || tag === "丁" ? 4 : 0),
    ],
    pairs: [
      {
        "master.name": typed("赵_应龙"),
        "master.birth": "1979-09",
        "master.employer": typed("昆明_云机_重工有限公司"),
        "apprentice.name": typed("钱_大海"),
        "apprentice.birth": "1979-08",
        "apprentice.employer": typed("昆明_云机_重工有限公司"),
        "apprentice.phone": "13971234502",
        applicant: `${tag}申报单位有限公司`,
      },
    ],
    stations: [
      {
        ...team("滇云“段_小川”技师工作站", tag === "丁" ? "丁_小川" : "段_小川", "1985-06"),
        phone: "13971234503",
        applicant: typed(tag === "丁" ? "丁_机械_公司" : "滇云_设备_有限公司"),
        hostUnit: typed(tag === "丁" ? "滇云_设备_有限责任公司" : "滇云_设备_有限公司"),
      },
      {
        ...team(`${tag}技师工作站`, "白_志强", "1972-02"),
        recordId: "ST-530124-002",
        applicant: typed("富民_农机_站"),
      },
    ],
    studios: [
      {
        ...team(`${tag}创新工作室`, "刀_丽华", mistyped("1960")),
        recordId: "WS-530124-001",
        hostUnit: typed("滇云_研究_所"),
        applicant: typed("富民_农机_站"),
      },
      {
        ...team(`${tag}技术室`, "方_晓东", "1975-05"),
        "leader.birth": isFirst ? null : `19${60 + gap.length}-01`,
        recordId: "WS-530124-002",
        hostUnit: `${tag}研究院`,
        applicant: typed(isFirst ? "富民_水泥_厂" : "富民_水泥_厂动力车间"),
      },
    ],
    members: [
      { parentId: "WS-530124-001", role: "成员", name: typed("李_秀英"), ...born, merits: `${tag}的贡献` },
      { parentId: "WS-530124-001", role: "成员", name: typed("王_秀英"), ...born, birth: mistyped("1990") },
    ],
    projects: [
      { parentId: "WS-530124-001", name: typed("焊接_工装改进"), grantor: typed("云南_焊接_学会") },
      { parentId: "WS-530124-001", name: typed(isFirst ? "护理_新法" : "护理_新法技术研究"), grantor: `${tag}医学会` },
    ],
  };
}

const files: Readonly<Record<string, Given>> = {
  "甲.xlsx": sent("富民县总工会", "", { tag: "甲", gap: "", phone: "13971234502" }),
  "乙.xlsx": sent("五华区总工会", "", { tag: "乙", gap: " ", phone: "13971234503" }),
  "丙.xlsx": sent("直属基层工会", "云星公司工会", { tag: "丙", gap: "　", phone: "13971234504" }),
  "丁.xlsx": sent("直属基层工会", "滇水公司工会", { tag: "丁", gap: "  ", phone: "13971234505" }),
};
const former: Given = {
  priorHonours: [
    { name: "段··小川", birth: "1985-06", employer: "往届·云机重工有限公司" },
    { name: "和··绍昆", birth: null, employer: "往届·水泥制品有限公司" },
  ],
};
const consolidation = consolidateWorkbooks(
  Object.entries(files).map(([file, given]) => submissionOf(file, givenWorkbook(given), notice)),
  { notice, prior: givenRecords(former).priorHonours },
);
const clashes = issuesByFile(consolidation.crossIssues, consolidation.originOf);

/** Every part of a unit's return, as text. */
async function returned(file: string, between: readonly Issue[]): Promise<string> {
  const host = openXlsx(givenFile(files[file] ?? {}));
  await returnWorkbook(host, { clashes: between, notice, checkedAt: "2020-09-28 16:20" });
  const entities = { "&quot;": '"', "&lt;": "<", "&gt;": ">", "&apos;": "'", "&amp;": "&" };
  const text = Object.entries(partsOf(host.bytes())).flat().join("\n");
  return Object.entries(entities).reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text);
}

function textsIn({ sheets }: WorkbookData): string[] {
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText)));
}

test("the clashes are of every kind, so that what follows is shown of each", () => {
  const kinds = new Set(consolidation.crossIssues.map(({ rule, messageId }) => `${rule}/${messageId}`));
  const ofLinks = [crossPerson, crossProject].flatMap(({ meta }) =>
    Object.keys(meta.messages).map((messageId) => `${meta.id}/${messageId}`),
  );
  const others = [
    "cons-pool-quota/exceeded",
    "phone-suspect/shared",
    "prior-possible/nameOnly",
    "prior-same-title/listed",
  ];
  expect([...ofLinks, ...others].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test("whatever joins cells of several units has words for each of them, but for what counts alone", () => {
  const counting = ["cons-pool-quota", "quota-exceeded"];
  const wordless = consolidation.crossIssues.filter(({ at, messageTo }) => {
    const senders = new Set(at.flatMap((cell) => consolidation.originOf(cell)?.file ?? []));
    return [...senders].some((file) => senders.size > 1 && messageTo?.[file] === undefined);
  });
  expect([...new Set(wordless.map(({ rule }) => rule))].filter((rule) => !counting.includes(rule))).toEqual([]);
});

test.each(Object.keys(files))(
  "the return of %s holds nothing that another unit has written, but for who that is",
  async (file) => {
    const between = clashes.get(file) ?? [];
    expect(between.length).toBeGreaterThan(10);
    const alone = await returned(file, []);
    const whole = await returned(file, between);
    for (const { message } of between) expect(whole).toContain(message);
    const others = Object.entries(files).filter(([other]) => other !== file);
    const written = [...others.map(([, given]) => given), former].flatMap((given) => textsIn(givenWorkbook(given)));
    const senders = ["富民县总工会", "五华区总工会", "直属基层工会", "云星公司工会", "滇水公司工会"];
    const told = [...new Set(written)].filter((text) => {
      return text.length > 1 && !senders.includes(text) && whole.includes(text) && !alone.includes(text);
    });
    expect(told).toEqual([]);
  },
);
