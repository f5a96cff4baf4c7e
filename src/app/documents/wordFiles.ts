import { freeName } from "../freeName";
import type { BuildPapers, MissingPhoto, OnProgress, Papers } from "./document";

type MadePapers = Extract<Papers, { refused: null }>;

export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly missing: readonly MissingPhoto[];
}

/** All papers in one file. */
export async function wordFile(
  { papers, pictures, fileName }: MadePapers,
  build: BuildPapers,
  onProgress?: OnProgress,
): Promise<WordFile> {
  return { name: `${fileName}.docx`, ...(await build(papers, { pictures, onProgress })) };
}

/** A file for each paper, made when it is asked for. */
export async function* wordFiles(
  { papers, pictures }: MadePapers,
  build: BuildPapers,
  onProgress?: OnProgress,
): AsyncGenerator<WordFile> {
  const names = wordFileNames(papers);
  for (const [index, paper] of papers.entries()) {
    await onProgress?.(index, papers.length);
    yield { name: names[index] ?? "", ...(await build([paper], { pictures })) };
  }
}

/** The names of those files: of two papers of one name, the later has a number. */
export function wordFileNames(papers: MadePapers["papers"]): string[] {
  const taken = new Set<string>();
  return papers.map((paper) => `${freeName(paper().name.replace(forbidden, "_"), taken)}.docx`);
}

/** What no file's name may hold on Windows. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;
