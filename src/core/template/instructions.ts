import { chineseDate } from "../cells/chineseDate";
import { inChinese } from "../cells/chineseNumber";
import { issuerName } from "../notice/issuerName";
import type { Award, Notice } from "../notice/notice";
import { quotaNumber } from "../notice/quotaText";
import { quotaOf } from "../quotas/quotaUsage";
import { reasonPlaces } from "../workbook/reasonPlaces";
import { childSheets } from "../workbook/standardWorkbook/fixedSheets";
import { headersOf } from "../workbook/standardWorkbook/names";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { TemplateOptions } from "./templateOptions";

export interface InstructionSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The text of 填表说明, in the order in which a clerk works. */
export function instructionSections(options: TemplateOptions): InstructionSection[] {
  return [
    { heading: "一、依据与推荐单位", lines: basis(options) },
    { heading: "二、填报顺序", lines: order(options) },
    { heading: "三、填写要求", lines: manner(options) },
    { heading: `四、由${issuerName(options.notice)}填写的内容`, lines: cityOffice(options) },
    { heading: "五、校验", lines: checking(options) },
    { heading: "六、报送", lines: handingIn(options) },
  ];
}

function basis(options: TemplateOptions): string[] {
  const { unit, notice } = options;
  return [
    `依据：《${notice.title}》（${notice.documentNumber}），以下简称“通知”。`,
    `推荐单位：${unit.name}，单位代码 ${unit.code}。`,
    ...hardQuotas({ unit, notice }),
    ...looseQuotas(options),
    ...exclusions(options),
  ];
}

/** What the unit must not exceed, a line an award. */
function hardQuotas({ unit, notice }: TemplateOptions): string[] {
  return notice.awards.flatMap((award) => {
    const quota = quotaOf(unit, award);
    if (!quota || quota.inPrinciple) return [];
    const shared = unit.pooled ? `，由同类各工会共用，由${issuerName(notice)}统筹` : "";
    return `${award.name}名额：${quotaNumber(quota)}${award.measure}${shared}，不能突破${cited(notice.cited.quota)}。`;
  });
}

/** What the unit should put forward in principle, in one line; what it is given no number of, in another. */
function looseQuotas(options: TemplateOptions): string[] {
  const { unit, notice } = options;
  const { inPrinciple, open } = loose(options);
  const numbers = inPrinciple.flatMap((award) => {
    const quota = quotaOf(unit, award);
    return quota ? [`${award.name}${quotaNumber(quota)}${award.measure}`] : [];
  });
  return [
    ...(numbers.length > 0 ? [`${numbers.join("、")}（原则上）${groundOf(inPrinciple, notice)}。`] : []),
    ...(open.length > 0
      ? [`${open.map(({ name }) => name).join("、")}：通知未单独规定个数，请择优申报${groundOf(open, notice)}。`]
      : []),
  ];
}

function loose({ unit, notice }: TemplateOptions) {
  const allotted = notice.awards.filter(({ quota }) => quota !== null);
  return {
    inPrinciple: allotted.filter((award) => quotaOf(unit, award)?.inPrinciple),
    open: allotted.filter((award) => quotaOf(unit, award) === null),
  };
}

/** Where the notice says so of these; that they must not overlap, where it says that of just these. */
function groundOf(awards: readonly Award[], notice: Notice): string {
  return notice.noOverlap.some((group) => isOf(group, awards))
    ? `，${inChinese(awards.length)}个项目不得重复交叉${cited(notice.cited.overlap)}`
    : cited(notice.cited.quota);
}

function isOf(group: readonly string[], awards: readonly Award[]): boolean {
  return group.length === awards.length && awards.every(({ id }) => group.includes(id));
}

/** What excludes what, where the lines of quotas have not said it. */
function exclusions(options: TemplateOptions): string[] {
  const { notice } = options;
  const { inPrinciple, open } = loose(options);
  const groups = notice.noOverlap.filter((group) => !isOf(group, inPrinciple) && !isOf(group, open));
  const nameOf = (id: string) => notice.awards.find((award) => award.id === id)?.name ?? id;
  return [
    ...groups.map((group) => `${group.map(nameOf).join("、")}不得重复交叉${cited(notice.cited.overlap)}。`),
    ...(notice.oneAwardPerPerson ? ["每人只能申报一项。"] : []),
  ];
}

/** `（通知四（四））`; nothing where the notice cites nothing. */
function cited(reference: string): string {
  return reference === "" ? "" : `（通知${reference}）`;
}

function order({ notice }: TemplateOptions): string[] {
  const workbook = standardWorkbook(notice);
  const teams = notice.awards.filter(({ kind }) => kind === "team");
  const children = childSheets.filter((key) => workbook.has(key)).map((key) => `“${workbook.nameOf(key)}”`);
  const [first = "", ...rows] = notice.awards.map(({ sheet }) => sheet.row);
  const others = rows.length > 0 ? `（${rows.join("、")}）` : "";
  const parents = headersOf(workbook, "parentId");
  const reviews = [...headersOf(workbook, "rank"), ...headersOf(workbook, "review")];
  const screening = workbook.has("screening") ? `，公示后填“${workbook.nameOf("screening")}”` : "";
  const letters = notice.awards.some(({ letter }) => letter !== null) ? "推荐承诺书和" : "";
  return numbered([
    `填“${workbook.nameOf("unitInfo")}”。`,
    `按类别填${notice.awards.map(({ name }) => `“${name}”`).join("")}，${first}${others}一行。`,
    ...(teams.length > 0 && children.length > 0
      ? [
          `申报${teams.map(({ name }) => name).join("、")}的，再填${children.join("")}，在${quoted(parents)}栏选择${teams
            .map(({ sheet }) => sheet.row.replace(/^一个?/, ""))
            .join("、")}的编号。`,
        ]
      : []),
    `初审后在各类别表填${quoted(reviews)}${screening}。`,
    `校验，改正标出的问题，生成${letters}汇总表，打印盖章后报送。`,
  ]);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("");
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}

function manner({ unit, notice }: TemplateOptions): string[] {
  const ids = notice.awards.map(({ name, recordPrefix }) => `${name} ${recordPrefix}-${unit.code}-001`);
  const lengths = notice.awards.flatMap(textLengths(notice));
  const columns = notice.awards.flatMap(({ id }) => standardWorkbook(notice).spec(id).columns);
  const photos = new Set(columns.filter(({ content }) => content === "photoFile").map(({ header }) => header));
  return numbered([
    "从第4行起填写。不改工作表名称和表头，不增删、移动列，不合并单元格，不加合计行。",
    "表头带 ● 的必填，带 ○ 的符合条件时填写；没有的填“无”。选中单元格，可看到填写说明、依据和示例。",
    `编号由类别代码、单位代码和三位顺序号组成：${ids.join("，")}。`,
    `年月写作 1985-06，日期写作 ${notice.year}-09-10；一格填多项的，用“、”分开，如 1、4。`,
    ...(lengths.length > 0 ? [`${lengths.join("，")}，均按 Word 的“字数”计算。`] : []),
    ...(photos.size > 0 ? [`照片与工作簿放在同一文件夹，在${quoted([...photos])}栏填写文件名。`] : []),
  ]);
}

/** How long the texts of an award should be. */
function textLengths(notice: Notice): (award: Award) => string[] {
  return ({ id, name }) =>
    standardWorkbook(notice)
      .spec(id)
      .columns.flatMap(({ header, length }) => {
        if (!length) return [];
        const { stated, min, max } = length;
        const bound = stated === min ? "不少于" : stated === max ? "不多于" : "约";
        return `${name}${header}${bound}${stated}字`;
      });
}

function cityOffice({ notice }: TemplateOptions): string[] {
  const workbook = standardWorkbook(notice);
  const headers = notice.awards.flatMap(({ id }) => workbook.spec(id).columns.filter(({ cityOnly }) => cityOnly));
  const ours = [...new Set(headers.map(({ header }) => `“${header}”`))];
  const lists = [
    ...(workbook.has("quotaTable") ? [`“${workbook.nameOf("quotaTable")}”由${issuerName(notice)}制定，不能改动`] : []),
    ...(workbook.has("priorHonours")
      ? [`“${workbook.nameOf("priorHonours")}”由${issuerName(notice)}提供，没有时可为空`]
      : []),
  ];
  return [
    ...(ours.length > 0
      ? [`${ours.join("")}${inChinese(ours.length)}栏（灰底）由${issuerName(notice)}填写，上报时留空。`]
      : []),
    ...(lists.length > 0 ? [`${lists.join("；")}。`] : []),
  ];
}

function checking({ notice }: TemplateOptions): string[] {
  return [
    "“校验”只作标记，不改动填写的内容和格式；再次校验时标记随之更新，也可一次清除。",
    `“错误”须改正；“警告”须改正，或在${reasonPlaces(standardWorkbook(notice))}写明理由；“提示”供参考。`,
  ];
}

function handingIn({ notice }: TemplateOptions): string[] {
  const { office, awards } = notice;
  const sealed = awards.some(({ seals }) => seals.length > 0) ? "加盖公章，" : "";
  return [
    `截止时间：${chineseDate(notice.deadline.slice(0, 10))}${notice.deadline.slice(11, 16)}前，逾期不再受理${cited(notice.cited.deadline)}。`,
    awards.some((award) => award.copies !== null)
      ? `纸质材料${onPaper(notice)}${copiesOf(notice)}${sealed}连同电子材料报${office.name}。`
      : `电子材料报${office.name}。`,
    `地址：${office.address}`,
    `电话：${office.phones.join("、")}　　邮箱：${office.email}`,
  ];
}

function onPaper({ paper }: Notice): string {
  return paper === undefined ? "" : `用 ${paper} 纸打印，`;
}

/** `一式五份，`, for each award where they differ; nothing where none are asked for. */
function copiesOf({ awards }: Notice): string {
  const asked = awards.filter(({ copies }) => copies !== null);
  const numbers = new Set(asked.map(({ copies }) => copies));
  if (numbers.size <= 1) return asked[0]?.copies ? `一式${inChinese(asked[0].copies)}份，` : "";
  return asked.map(({ name, copies }) => `${name}一式${inChinese(copies ?? 0)}份，`).join("");
}
