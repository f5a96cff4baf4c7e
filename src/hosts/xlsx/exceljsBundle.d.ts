/** The published bundle carries no types of its own; it exports what the package does. */
declare module "exceljs/dist/exceljs.bare.min.js" {
  const bundle: typeof import("exceljs");
  export default bundle;
}
