import type { StyleName } from "../../core/documents/styles";

export interface ParagraphStyle {
  /** As Word lists it. */
  readonly name: string;
  /** Its place in the outline, from 0. */
  readonly outline?: number;
  /** Its paragraphs begin two characters further in. */
  readonly indented?: true;
}

/** What Word has beside a style's font, size and place. */
export const paragraphStyles: Readonly<Record<StyleName, ParagraphStyle>> = {
  letterDraft: { name: "公文草稿提示" },
  letterhead: { name: "发文机关标志" },
  letterheadLong: { name: "发文机关标志（较长）" },
  letterheadLongest: { name: "发文机关标志（长）" },
  letterNumber: { name: "发文字号" },
  letterRule: { name: "红色分隔线" },
  letterStar: { name: "分隔线星" },
  letterTitle: { name: "公文标题", outline: 0 },
  letterLine: { name: "主送和落款" },
  letterBody: { name: "公文正文", indented: true },
  letterHeadCell: { name: "公文表头" },
  letterCell: { name: "公文表格" },
  formTitle: { name: "推荐表题目", outline: 0 },
  formKind: { name: "推荐表种类" },
  formCoverLabel: { name: "封面栏名" },
  formCoverValue: { name: "封面内容" },
  formCoverSeal: { name: "封面盖章处" },
  formCoverLine: { name: "封面文字" },
  formHead: { name: "栏目标题", outline: 1 },
  formLabel: { name: "栏名" },
  formPhoto: { name: "照片栏" },
  formValue: { name: "栏内容" },
  formNarrowValue: { name: "栏内容（小）" },
  formText: { name: "栏文字" },
  formLongText: { name: "栏长文", indented: true },
  title: { name: "表格题目", outline: 0 },
  subtitle: { name: "副题" },
  section: { name: "节标题", outline: 1 },
  text: { name: "说明文字" },
  note: { name: "表注" },
  headCell: { name: "表头" },
  cell: { name: "单元格" },
  longCell: { name: "单元格（长文）" },
  centredCell: { name: "单元格（居中）" },
  linkCell: { name: "位置" },
  totalCell: { name: "合计" },
  barCell: { name: "单元格（数量）" },
  errorCell: { name: "错误" },
  warningCell: { name: "警告" },
  adviceCell: { name: "提示" },
  settledCell: { name: "已说明" },
  errorBand: { name: "结论（错误）" },
  warningBand: { name: "结论（警告）" },
  settledBand: { name: "结论（通过）" },
};
