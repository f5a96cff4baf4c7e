/** What reads and builds workbooks is large: the pages load it when it is first asked for. */
export async function openXlsx(bytes: Uint8Array) {
  const { openXlsx } = await import("./xlsxHost");
  return openXlsx(bytes);
}

export const buildTemplate: typeof import("./template/buildTemplate").buildTemplate = async (template) => {
  const { buildTemplate } = await import("./template/buildTemplate");
  return buildTemplate(template);
};

export const buildDocuments: typeof import("./draw/buildDocuments").buildDocuments = async (documents, options) => {
  const { buildDocuments } = await import("./draw/buildDocuments");
  return buildDocuments(documents, options);
};

/** A workbook in which nothing stands yet. */
export async function blankWorkbook(): Promise<Uint8Array> {
  const { emptyWorkbook } = await import("./emptyWorkbook");
  return emptyWorkbook("Sheet1", []);
}

export async function zipFiles(files: Parameters<typeof import("./package/zipFiles").zipFiles>[0]) {
  const { zipFiles } = await import("./package/zipFiles");
  return zipFiles(files);
}

export async function filesInArchive(...given: Parameters<typeof import("./filesInArchive").filesInArchive>) {
  const { filesInArchive } = await import("./filesInArchive");
  return filesInArchive(...given);
}
