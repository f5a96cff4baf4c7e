const suffix = "-已处理";

/** The name of a changed copy, told apart from the file it was made of: `申报.xlsx` → `申报-已处理.xlsx`. */
export function changedName(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  const [base, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ".xlsx"];
  return base.endsWith(suffix) ? fileName : `${base}${suffix}${extension}`;
}
