/** What a file is that no unit has sent on purpose, in Chinese; null for any other. `path` has slashes. */
export function leftoverReason(path: string): string | null {
  const segments = path.split("/");
  const name = segments.at(-1) ?? path;
  if (segments.includes("__MACOSX") || name.startsWith("._")) return "苹果电脑的附带文件";
  if (name.startsWith("~$") || name.startsWith(".~")) return "表格打开时的临时文件";
  if (/^(thumbs\.db|desktop\.ini|\.ds_store)$/i.test(name)) return "系统文件";
  return null;
}

/** As `leftoverReason`, of a file among others that nobody named: what is no table, nor an archive of some, is none of them. */
export function strayReason(path: string, wanted: WantedFiles = "tables"): string | null {
  const { endings, reason } = kindsOfFiles[wanted];
  return leftoverReason(path) ?? (endings.test(path) || isArchiveName(path) ? null : reason);
}

/** What is looked for among files that nobody named. */
export type WantedFiles = "tables" | "documents";

/** Formats that cannot be read among them: those are refused by name rather than passed over. */
const tableEndings = /\.(xls[xmb]?|xlt[xm]?|ett?|ods|csv)$/i;
const documentEndings = /\.(doc[xm]?|dot[xm]?|wps|wpt|rtf|odt)$/i;
const kindsOfFiles = {
  tables: { endings: tableEndings, reason: "不是表格文件" },
  documents: { endings: documentEndings, reason: "不是 Word 文档" },
} as const;

/** Whether a file is in a format that is read as a workbook. */
export function isWorkbookName(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

/** Archives are opened: units send several files in one. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/i.test(path);
}
