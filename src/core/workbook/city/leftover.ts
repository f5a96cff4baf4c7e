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
export function strayReason(path: string): string | null {
  return leftoverReason(path) ?? (tableEndings.test(path) || isArchiveName(path) ? null : "不是表格文件");
}

/** Formats that cannot be read among them: those are refused by name rather than passed over. */
const tableEndings = /\.(xls[xmb]?|xlt[xm]?|ett?|ods|csv)$/i;

/** Archives are opened: units send several files in one. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/i.test(path);
}
