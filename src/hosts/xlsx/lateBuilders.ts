/** What builds workbooks is large and seldom needed: the pages load it when it is first asked for. */
export const buildTemplate: typeof import("./template/buildTemplate").buildTemplate = async (template) => {
  const { buildTemplate } = await import("./template/buildTemplate");
  return buildTemplate(template);
};

export const buildDocuments: typeof import("./draw/buildDocuments").buildDocuments = async (documents, options) => {
  const { buildDocuments } = await import("./draw/buildDocuments");
  return buildDocuments(documents, options);
};
