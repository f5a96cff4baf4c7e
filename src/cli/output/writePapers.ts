import { extname, join, sep } from "node:path";
import type { MissingPhoto, Papers } from "../../app/documents/document";
import { wordFile, wordFileNames, wordFiles } from "../../app/documents/wordFiles";
import { buildPapers } from "../../hosts/docx/buildPapers";
import { zipFiles } from "../../hosts/xlsx/package/zipFiles";
import { UsageError } from "../command";
import { isFile, isFolder } from "../files";
import type { KeptFiles } from "./keptFiles";
import { withOutput } from "./withOutput";

/** What an output's name asks for: all papers in one Word file; one each, in an archive or a folder; null: no Word file. */
export type PapersAs = "file" | "archive" | "folder";

export async function papersAs(output: string): Promise<PapersAs | null> {
  const ending = extname(output).toLowerCase();
  if (ending === ".docx") return "file";
  if (ending === ".zip") return "archive";
  return output.endsWith("/") || output.endsWith(sep) || (await isFolder(output)) ? "folder" : null;
}

interface PapersOutput {
  readonly output: string;
  readonly as: PapersAs;
  readonly kept: KeptFiles;
  readonly make: () => Promise<Papers>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Makes papers and writes them; throws `UsageError` where there are none, or nothing can be written there. */
export async function writePapers({ output, as, kept, make, onProgress }: PapersOutput) {
  const missing: MissingPhoto[] = [];
  const made = async () => {
    const papers = await make();
    if (papers.refused !== null) throw new UsageError(`${papers.refused}未写出文件。`);
    return papers;
  };
  if (as === "folder") {
    if (!(await isFolder(output))) throw new UsageError(`文件夹“${output}”不存在，请先建立。`);
    const papers = await made();
    await refuseTaken(output, wordFileNames(papers.papers));
    for await (const file of wordFiles(papers, buildPapers, onProgress)) {
      await withOutput(join(output, file.name), kept, (target) => target.write(file.bytes));
      missing.push(...file.missing);
    }
    return { papers, missing };
  }
  return withOutput(output, kept, async (target) => {
    const papers = await made();
    if (as === "file") {
      const file = await wordFile(papers, buildPapers, onProgress);
      missing.push(...file.missing);
      target.write(file.bytes);
    } else {
      const files: { name: string; bytes: Uint8Array }[] = [];
      for await (const file of wordFiles(papers, buildPapers, onProgress)) {
        files.push(file);
        missing.push(...file.missing);
      }
      target.write(zipFiles(files));
    }
    return { papers, missing };
  });
}

/** What stands there may have been filled in or corrected by hand. */
async function refuseTaken(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (await isFile(join(folder, name))) {
      throw new UsageError(`“${join(folder, name)}”已存在，为免覆盖未写出；请先移走或换一个文件夹。`);
    }
  }
}
