import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { isArchiveName, leftoverReason, strayReason, type WantedFiles } from "../../core/workbook/city/leftover";
import { HostError } from "../../hosts/workbookHost";
import { filesInArchive } from "../../hosts/xlsx/filesInArchive";
import { UsageError } from "../command";
import { isFile, isFolder, readInput } from "../files";
import { fileNames } from "./fileNames";
import type { SubmissionFile } from "./readSubmissionFile";
import { hasWildcard, matchingPaths } from "./wildcards";

export interface GivenFiles {
  readonly files: readonly SubmissionFile[];
  /** What lay among them and is no unit's workbook, each with the reason. */
  readonly passedOver: readonly string[];
}

/** A file before all names are known, or what it is if no unit's. */
type Found = Omit<SubmissionFile, "name"> | { readonly path: string; readonly leftover: string };

interface NamedPath {
  readonly path: string;
  /** The user has named it, rather than its folder or a wildcard. */
  readonly isNamed: boolean;
}

/**
 * Finds the units' workbooks, or filled forms, in files, folders, archives and wildcards. `aside` are files and folders of
 * this run that are none wherever they lie. Throws `UsageError` where nothing is found, or a file is given twice.
 */
export async function givenFiles(
  given: readonly string[],
  aside: readonly string[],
  wanted: WantedFiles = "tables",
): Promise<GivenFiles> {
  if (given.length === 0) throw new UsageError(sentences[wanted].nothingGiven);
  const paths = (await Promise.all(given.map(pathsOf))).flat();
  const named = paths.flatMap(({ path, isNamed }) => (isNamed ? [resolve(path)] : []));
  if (new Set(named).size < named.length) throw new UsageError("有文件重复给出，请各给一次。");
  const looked = paths.filter(({ path, isNamed }) => isNamed || !aside.some((each) => isWithin(path, each)));
  const once = new Map(looked.map((each) => [resolve(each.path), each]));
  // Whatever else a folder has of it, what the user names is his word.
  for (const each of looked) if (each.isNamed) once.set(resolve(each.path), each);
  const found = (await Promise.all([...once.values()].map((each) => filesAt(each, wanted)))).flat();
  const files = found.flatMap((each) => ("leftover" in each ? [] : [each]));
  const passedOver = found.flatMap((each) => ("leftover" in each ? [`${each.path}（${each.leftover}）`] : []));
  if (files.length === 0) {
    const why = passedOver.length === 0 ? "" : `已略过：${passedOver.join("、")}。`;
    throw new UsageError(`${sentences[wanted].nothingFound}${why}`);
  }
  const names = fileNames(files.map(({ path }) => path));
  return { files: files.map((file, index) => ({ ...file, name: names[index] ?? file.path })), passedOver };
}

const sentences: Readonly<Record<WantedFiles, { readonly nothingGiven: string; readonly nothingFound: string }>> = {
  tables: {
    nothingGiven: "请给出各单位报送的工作簿文件，或存放它们的文件夹、压缩包。",
    nothingFound: "给出的路径中没有单位的工作簿，未汇总；请核对路径。",
  },
  documents: {
    nothingGiven: "请给出填好的推荐表、申报表（.docx），或存放它们的文件夹、压缩包。",
    nothingFound: "给出的路径中没有 Word 文档，未导入；请核对路径。",
  },
};

async function pathsOf(path: string): Promise<NamedPath[]> {
  if (await isFolder(path)) return inFolder(path);
  // A file may have such a name where it is not Windows.
  if (!hasWildcard(path) || (await isFile(path))) return [{ path, isNamed: true }];
  const matches = await matchingPaths(path);
  if (matches.length === 0) throw new UsageError(`没有与“${path}”相符的文件，请核对路径。`);
  const within = matches.map(async (match) =>
    (await isFolder(match)) ? inFolder(match) : [{ path: match, isNamed: false }],
  );
  return (await Promise.all(within)).flat();
}

async function inFolder(folder: string): Promise<NamedPath[]> {
  const paths = (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
  const areFolders = await Promise.all(paths.map(isFolder));
  return paths.filter((_, index) => !areFolders[index]).map((path) => ({ path, isNamed: false }));
}

function isWithin(path: string, place: string): boolean {
  const whole = resolve(path);
  return whole === resolve(place) || whole.startsWith(resolve(place) + sep);
}

async function filesAt({ path, isNamed }: NamedPath, wanted: WantedFiles): Promise<Found[]> {
  const name = path.replaceAll("\\", "/");
  const leftover = isNamed ? leftoverReason(name) : strayReason(name, wanted);
  if (leftover !== null) return [{ path, leftover }];
  if (!isArchiveName(path)) return [{ path }];
  try {
    const bytes = await readInput(path);
    return filesInArchive(path, bytes, wanted) ?? [{ path, bytes }];
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof HostError)) throw error;
    return [{ path, refused: error.message }];
  }
}
