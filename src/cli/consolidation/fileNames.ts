import { resolve, sep } from "node:path";
import { groupBy } from "../../core/cells/groupBy";

/**
 * What the city's workbook calls each file: its name alone, or with as many of its folders as tell it from others of the
 * same name. However the paths are typed and wherever the command runs, the names are the same.
 */
export function fileNames(files: readonly string[]): string[] {
  return apart(
    files.map((file) => resolve(file).split(sep)),
    1,
  );
}

function apart(paths: readonly (readonly string[])[], length: number): string[] {
  const nameOf = (path: readonly string[]) => path.slice(-length).join("/");
  const namesakes = groupBy(paths, nameOf);
  const names = new Map(
    [...namesakes.values()].flatMap((same) => {
      const isWhole = same.every((path) => path.length <= length);
      const told = same.length === 1 || isWhole ? same.map(nameOf) : apart(same, length + 1);
      return same.map((path, nth) => [path, told[nth] ?? nameOf(path)] as const);
    }),
  );
  return paths.map((path) => names.get(path) ?? nameOf(path));
}
