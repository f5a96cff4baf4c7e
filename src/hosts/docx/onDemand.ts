/** What draws papers is loaded when the first is asked for. */
export const buildPapers: typeof import("./buildPapers").buildPapers = async (papers, options) => {
  const { buildPapers } = await import(/* webpackChunkName: "papers" */ "./buildPapers");
  return buildPapers(papers, options);
};
