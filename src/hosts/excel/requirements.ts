/** `Office.context.requirements.isSetSupported`. */
export type IsSetSupported = (name: string, version: string) => boolean;

/** What the host cannot do without: `getRanges`, `getRowProperties`, `pageLayout`, and `onChanged` for all sheets. */
const leastVersion = "1.9";

/** `getMergedAreasOrNullObject`. */
const mergesVersion = "1.13";

/** `onRowSorted`. */
const sortingVersion = "1.10";

/** What to tell the clerk whose Excel is too old for this add-in; null where it is not. */
export function tooOldMessage(isSetSupported: IsSetSupported): string | null {
  if (isSetSupported("ExcelApi", leastVersion)) return null;
  return `本机的 Excel 版本过低（需支持 ExcelApi ${leastVersion}）。请改用 Microsoft 365、Excel 2021 及以上版本或网页版 Excel；也可在浏览器中打开本工具的网页版，不需要 Excel。`;
}

/** Whether Excel reports that rows or columns were sorted. */
export function knowsSorting(isSetSupported: IsSetSupported): boolean {
  return isSetSupported("ExcelApi", sortingVersion);
}

/** Whether Excel can tell where cells are merged. */
export function knowsMerges(isSetSupported: IsSetSupported): boolean {
  return isSetSupported("ExcelApi", mergesVersion);
}
