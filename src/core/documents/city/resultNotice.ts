import { issuerName } from "../../notice/issuerName";
import type { Notice } from "../../notice/notice";
import type { Records } from "../../workbook/records";
import { usualSpacing } from "../letter/letterBlocks";
import { letterGrid } from "../letter/letterGrid";
import { letterRows } from "../letter/letterRows";
import { headBlocks, listRow, signatureBlocks, space } from "../letter/officialBlocks";
import { officialPage } from "../letter/officialPage";
import type { PaperBlock } from "../paper/paper";
import type { SheetDocument } from "../sheetDocument";
import { breaksBeforeLists } from "./listBreaks";
import { type ResultList, resultHeaders, resultLists, unreadOpinions } from "./resultSheets";

/** 序号, name, employer and who recommended; characters that fill the page. */
const widths = [7, 20, 35, 22];
const grid = letterGrid(widths);
const blank = "＿＿";
const ordinals = "一二三四五六七八九十";

/**
 * 通报: the paper by which the issuer makes known whom it has named, under its own letterhead (GB/T 9704-2012). Number and
 * date are left to be filled by hand.
 */
export function resultNotice(records: Records, notice: Notice): SheetDocument {
  const { line, aboveTitle, belowTitle } = usualSpacing;
  const body = (text: string): PaperBlock => ({ block: "paragraph", style: "letterBody", text, line, indented: true });
  const title = (text: string): PaperBlock => ({ block: "paragraph", style: "letterTitle", text, line: 33 });
  const lists = resultLists(records, notice);
  const front: PaperBlock[] = [
    ...headBlocks(
      {
        letterhead: `${notice.issuer}文件`,
        documentNumber: numberToFill(notice),
        draft: draftReason(records, lists, notice),
      },
      grid,
      notice.letters.star,
      line,
    ),
    space(aboveTitle),
    title(notice.issuer),
    title(`关于公布${notice.year}年命名名单的通报`),
    space(belowTitle),
    { block: "paragraph", style: "letterLine", text: "各推荐单位：", line },
    body(
      `根据《${notice.title}》（${notice.documentNumber}）要求，经各单位推荐、${issuerName(notice)}审核，现将${notice.year}年命名名单予以通报。`,
    ),
  ];
  const rows = letterRows(front, grid);
  const headings: number[] = [];
  for (const [index, { title: award, measure, lines }] of lists.entries()) {
    headings.push(rows.length + 1);
    rows.push(
      ...letterRows(
        [
          body(`${ordinals[index] ?? index + 1}、${award}（${lines.length}${measure}）`),
          {
            block: "table",
            columns: grid.columns,
            rows: [
              ...listRow(grid, widths, resultHeaders, "letterHeadCell"),
              ...lines.flatMap((cells) => listRow(grid, widths, cells, "letterCell")),
            ],
          },
          space(line / 2),
        ],
        grid,
      ),
    );
  }
  const signature = signatureBlocks(notice.issuer, "　　　　年　　月　　日", line);
  headings.push(rows.length + 1);
  rows.push(...letterRows(signature, grid));
  return {
    name: "通报",
    columns: grid.columns,
    rows,
    page: { ...officialPage, breaksBefore: breaksBeforeLists(rows, headings, officialPage) },
  };
}

/** `昆工通〔2020〕19号` as the number of a paper that has none yet: `昆工通〔＿＿〕＿＿号`. */
function numberToFill({ documentNumber }: Notice): string {
  const [word = ""] = documentNumber.split(/[〔[【(（]/);
  return `${word === documentNumber ? blank : word}〔${blank}〕${blank}号`;
}

function draftReason(records: Records, lists: readonly ResultList[], notice: Notice): string | null {
  const unread = unreadOpinions(records).length;
  if (unread > 0) return `${issuerName(notice)}意见未能识别的${unread}项未列入，改填“同意”或“不同意”后请更新。`;
  return lists.length === 0 ? `尚无${issuerName(notice)}意见为“同意”的对象。` : null;
}
