/** The sample workbook, which the build makes. */
declare module "virtual:sample.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}
