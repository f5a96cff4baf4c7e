/** What draws papers, and what reads forms, is loaded when the first is asked for. */
export const buildPapers: typeof import("./buildPapers").buildPapers = async (papers, options) => {
  const { buildPapers } = await import(/* webpackChunkName: "papers" */ "./buildPapers");
  return buildPapers(papers, options);
};

export async function readDocx(bytes: Uint8Array) {
  const { readDocx } = await import(/* webpackChunkName: "forms" */ "./read/readDocx");
  return readDocx(bytes);
}
