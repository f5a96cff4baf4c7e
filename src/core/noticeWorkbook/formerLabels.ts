/** What headers, items and sheets of notices' workbooks were called before, and are called today. */
const formerLabels: ReadonlyMap<string, string> = new Map([["市总填写", "发文单位填写"]]);

/** A header, an item or a sheet's name by what it is called today. */
export function presentLabel(label: string): string {
  return formerLabels.get(label.trim()) ?? label;
}
