/** Files are named in Chinese, like what stands in them. */

/** What the city office's new workbook is called. */
export const mergedName = "全市汇总.xlsx";

export const sampleName = "示例_富民县总工会.xlsx";

/** Of the workbooks of all units. */
export function namedTemplates(year: number, count: number): string {
  return `${year}推荐工作簿_${count}份.zip`;
}

const suffix = "-已处理";

/** The name of a changed copy, told apart from the file it was made of: `申报.xlsx` → `申报-已处理.xlsx`. */
export function changedName(fileName: string): string {
  const [base, extension] = parts(fileName);
  return base.endsWith(suffix) ? fileName : `${base}${suffix}${extension}`;
}

/** The name of what a file held before it was saved back: `申报.xlsx` → `申报-原件.xlsx`. */
export function originalName(fileName: string): string {
  return parts(fileName).join("-原件");
}

function parts(fileName: string): readonly [base: string, extension: string] {
  const dot = fileName.lastIndexOf(".");
  return dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ".xlsx"];
}
