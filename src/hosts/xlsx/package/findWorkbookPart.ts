import { HostError } from "../../workbookHost";
import { saveAsWorkbook } from "./foreignFile";
import { readRelationships } from "./relationships";
import type { Parts } from "./zipPackage";

/** The path of the package's main part. Throws `HostError` when the zip is something else than a workbook in XML. */
export function findWorkbookPart(pkg: Parts): string {
  const main = readRelationships(pkg, "").find((each) => each.type === "officeDocument")?.target;
  if (main?.endsWith(".bin")) {
    throw new HostError("old-format", `这是二进制工作簿（.xlsb）；${saveAsWorkbook}`);
  }
  if (main) return main;
  if (pkg.has("mimetype") && pkg.content("mimetype").text().includes("opendocument")) {
    throw new HostError("not-a-workbook", `这是 OpenDocument 文件（如 .ods），不是 .xlsx 工作簿；${saveAsWorkbook}`);
  }
  if (pkg.names.some((name) => name.toLowerCase().endsWith(".xlsx"))) {
    throw new HostError("not-a-workbook", "这是压缩包，不是工作簿；请先解压，再选择其中的 .xlsx 文件。");
  }
  throw notASpreadsheet();
}

/** A document of Word or PowerPoint, or any other zip. */
export function notASpreadsheet(): HostError {
  return new HostError("not-a-workbook", "这不是 Excel 工作簿；请选择申报用的 .xlsx 文件。");
}
