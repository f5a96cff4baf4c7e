/**
 * exceljs, loaded only when a template is built: it takes a noticeable time to load, and most runs never need it.
 *
 * The published browser bundle is taken in Node too. It hands JSZip encoded bytes, while exceljs' Node build hands it
 * strings, which JSZip cuts into chunks between the halves of a surrogate pair: rare characters of names are damaged.
 */
export async function loadExcelJs(): Promise<typeof import("exceljs")> {
  const bundle = await import("exceljs/dist/exceljs.bare.min.js");
  return bundle.default;
}
