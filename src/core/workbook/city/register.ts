import type { CellRef } from "../../cells/cellRef";
import { memoised } from "../../cells/memoised";
import { showMoment } from "../../cells/moments";
import type { Severity } from "../../notice/severity";
import type { RegisteredFile } from "../records";
import type { StandardWorkbook } from "../standardWorkbook/standardWorkbook";
import { formatPlaces, type Places } from "./places";
import type { SubmittedValue } from "./submission";

/** What became of a file, as `consolidate --format json` says it. */
export type FileStatus = "taken" | "replaced" | "same" | "superseded" | "refused";

/** A line of 收件登记: a file that came in, and what became of it. */
export interface RegisterRow {
  readonly file: string;
  readonly status: FileStatus;
  /** Why, and what to do; "" where nothing is to be said. */
  readonly reason: string;
  /** The sender has sent another file that speaks against it, and has to say which is right. */
  readonly open: boolean;
  /** Null when the file could not be read, or tells no unit. */
  readonly sender: RegisteredSender | null;
  /** What the city has written in its own columns beside ours. */
  readonly beside: readonly SubmittedValue[];
}

export interface RegisteredSender {
  readonly unit: string;
  readonly reportingUnit: string | null;
  readonly clerk: string;
  readonly phone: string;
  readonly submittedAt: string | null;
  readonly onTime: boolean | null;
  readonly noticeVersion: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many nominations there are for each award, by its id. */
  readonly records: Readonly<Record<string, number>>;
  readonly fingerprint: string;
  readonly places: Places;
}

export const statusName: Readonly<Record<FileStatus, string>> = {
  taken: "已收录",
  replaced: "已更新",
  same: "内容相同",
  superseded: "未采用",
  refused: "未收录",
};

export function isTaken({ status }: Pick<RegisterRow, "status">): boolean {
  return status === "taken" || status === "replaced";
}

interface RegisterColumn {
  readonly header: string;
  readonly width: number;
  /** A word or a number, which stands in the middle. */
  readonly isShort?: true;
  readonly show: (row: RegisterRow, index: number) => SubmittedValue;
}

const ofSender = (show: (sender: RegisteredSender) => SubmittedValue) => (row: RegisterRow) =>
  row.sender && show(row.sender);

/** The columns of 收件登记, from left to right. */
export const registerColumns: (workbook: StandardWorkbook) => readonly RegisterColumn[] = memoised((workbook) => [
  { header: "序号", width: 6, isShort: true, show: (_, index) => index + 1 },
  { header: "推荐单位", width: 20, show: ofSender(({ unit }) => unit) },
  { header: "实际上报单位", width: 22, show: ofSender(({ reportingUnit }) => reportingUnit) },
  { header: "文件", width: 28, show: ({ file }) => file },
  { header: "收录情况", width: 10, isShort: true, show: ({ status }) => statusName[status] },
  { header: "原因和处理意见", width: 40, show: ({ reason }) => reason || null },
  { header: "待单位确认", width: 8, isShort: true, show: ({ open }) => (open ? "是" : null) },
  { header: "经办人", width: 10, isShort: true, show: ofSender(({ clerk }) => clerk || null) },
  { header: "经办电话", width: 14, isShort: true, show: ofSender(({ phone }) => phone || null) },
  {
    header: "电子材料报送时间",
    width: 18,
    isShort: true,
    show: ofSender(({ submittedAt }) => submittedAt && showMoment(submittedAt)),
  },
  {
    header: "是否按时",
    width: 7,
    isShort: true,
    show: ofSender(({ onTime }) => (onTime === null ? null : onTime ? "是" : "否")),
  },
  { header: "通知版本", width: 20, isShort: true, show: ofSender(({ noticeVersion }) => noticeVersion || null) },
  { header: "错误", width: 6, isShort: true, show: ofSender(({ counts }) => counts.error) },
  { header: "警告", width: 6, isShort: true, show: ofSender(({ counts }) => counts.warning) },
  { header: "提示", width: 6, isShort: true, show: ofSender(({ counts }) => counts.advice) },
  ...workbook.notice.awards.map(({ id, name }) => ({
    header: name,
    width: 8,
    isShort: true as const,
    show: ofSender(({ records }) => records[id] ?? 0),
  })),
  { header: "内容校验码", width: 12, isShort: true, show: ofSender(({ fingerprint }) => fingerprint) },
  { header: "来源列位", width: 12, show: ofSender(({ places }) => formatPlaces(places, workbook) || null) },
]);

/** What the rules look at of a line of 收件登记. */
export function registeredFile({ row, at }: { readonly row: RegisterRow; readonly at: CellRef }): RegisteredFile {
  return {
    file: row.file,
    unit: row.sender?.unit ?? null,
    recommender: row.sender && (row.sender.reportingUnit ?? row.sender.unit),
    submittedAt: row.sender?.submittedAt ?? null,
    at,
    state: row.open ? "open" : isTaken(row) ? "taken" : "left out",
  };
}

/** The reason in 收件登记 why a file was not taken when a fault of ours is in the way. */
export function faultReason(fault: string): string {
  return `程序出错：${fault}`;
}
