import { issuerName } from "../../notice/issuerName";
import type { Notice } from "../../notice/notice";
import type { Records } from "../../workbook/records";
import { usualSpacing } from "../letter/letterBlocks";
import { letterGrid } from "../letter/letterGrid";
import { letterRows } from "../letter/letterRows";
import { headBlocks, listRow, signatureBlocks, space } from "../letter/officialBlocks";
import { officialPage } from "../letter/officialPage";
import { listPages, type PagedList } from "../listPages";
import type { Paper, PaperBlock, PaperParagraph, PaperTable } from "../paper/paper";
import type { SheetDocument } from "../sheetDocument";
import { type ResultList, resultHeaders, resultLists, unreadOpinions } from "./resultSheets";

const name = "通报";
/** 序号, name, employer and who recommended; characters that fill the page. */
const widths = [7, 20, 35, 22];
const grid = letterGrid(widths);
const blank = "＿＿";
const ordinals = "一二三四五六七八九十";
const { line, aboveTitle, belowTitle } = usualSpacing;
const betweenLists = line / 2;

/** From top to bottom. */
interface NoticeBlocks {
  readonly front: readonly PaperBlock[];
  readonly lists: readonly {
    readonly heading: PaperParagraph;
    readonly head: PaperTable;
    /** A table an entry. */
    readonly lines: readonly PaperTable[];
  }[];
  readonly signature: readonly PaperBlock[];
}

/**
 * 通报: the paper by which the issuer makes known whom it has named, under its own letterhead (GB/T 9704-2012). Number and
 * date are left to be filled by hand.
 */
export function resultNotice(records: Records, notice: Notice): SheetDocument {
  const { front, lists, signature } = noticeBlocks(records, notice);
  const rowsOf = (...blocks: readonly PaperBlock[]) => letterRows(blocks, grid);
  const last = lists.length - 1;
  const paged = lists.map(({ heading, head, lines }, index): PagedList => {
    return {
      heading: rowsOf(...(index > 0 ? [space(betweenLists)] : []), heading),
      head: rowsOf(head),
      lines: lines.map((entry) => rowsOf(entry)),
      end: index === last ? rowsOf(...signature) : [],
    };
  });
  const { rows, breaksBefore } = listPages(rowsOf(...front, ...(last < 0 ? signature : [])), paged, officialPage);
  return { name, columns: grid.columns, rows, page: { ...officialPage, breaksBefore } };
}

/** The same as a paper, whose lines and pages a text program breaks. */
export function resultNoticePaper(records: Records, notice: Notice): Paper {
  const { front, lists, signature } = noticeBlocks(records, notice);
  const tables = lists.flatMap(({ heading, head, lines }, index): PaperBlock[] => {
    const rows = [...head.rows, ...lines.flatMap((entry) => entry.rows)];
    return [
      ...(index > 0 ? [space(betweenLists)] : []),
      { ...heading, keeps: true },
      { ...head, rows, heads: head.rows.length, ...(index === lists.length - 1 && { keeps: true }) },
    ];
  });
  return {
    name,
    page: { ...officialPage, grid: { lines: 22, characters: 28 } },
    blocks: [...front, ...tables, ...signature],
  };
}

function noticeBlocks(records: Records, notice: Notice): NoticeBlocks {
  const body = (text: string): PaperParagraph => ({
    block: "paragraph",
    style: "letterBody",
    text,
    line,
    indented: true,
  });
  const title = (text: string): PaperParagraph => ({ block: "paragraph", style: "letterTitle", text, line: 33 });
  const table = (...[cells, style]: [ResultList["lines"][number], "letterHeadCell" | "letterCell"]): PaperTable => {
    return { block: "table", columns: grid.columns, rows: listRow(grid, widths, cells, style) };
  };
  const lists = resultLists(records, notice);
  return {
    front: [
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
    ],
    lists: lists.map(({ title: award, measure, lines }, index) => ({
      heading: body(`${ordinals[index] ?? index + 1}、${award}（${lines.length}${measure}）`),
      head: table(resultHeaders, "letterHeadCell"),
      lines: lines.map((cells) => table(cells, "letterCell")),
    })),
    signature: signatureBlocks(notice.issuer, "　　　　年　　月　　日", line),
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
