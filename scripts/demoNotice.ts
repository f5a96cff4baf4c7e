import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";
import { shippedNoticesFolder } from "./notices/shippedNotices";
import { inventor } from "./samples/invent";
import { editsOfFilled, fillNotice } from "./samples/notices/fillNotice";
import { mayDay as notice } from "./samples/notices/mayDay";

/**
 * Takes another notice, with three awards of its own, from its workbook to the consolidation of all its units. Returns
 * the folder where everything lies.
 */
export async function takeAnotherNotice(desk: (...argv: string[]) => Promise<string>, parent: string): Promise<string> {
  const folder = join(parent, "五一劳动奖");
  const [empty, filled, printed] = ["1空白", "2已填", "3文书"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [empty, filled, printed]) mkdirSync(each, { recursive: true });
  const workbook = join(folder, "通知.xlsx");
  copyFileSync(join(shippedNoticesFolder, `${notice.id}.xlsx`), workbook);
  await desk("notice", "check", workbook);
  await desk("template", "--all", "--notice", workbook, "-o", empty);

  const files: string[] = [];
  for (const [index, unit] of notice.units.entries()) {
    const name = readNameOf(empty, unit.code);
    const host = openXlsx(readFileSync(join(empty, name)));
    await host.write({ edits: editsOfFilled(notice, fillNotice(notice, unit, inventor(index + 1))) });
    writeFileSync(join(filled, name), host.bytes());
    const made = (kind: string) => join(printed, name.replace(".xlsx", `_${kind}.xlsx`));
    await desk("letters", join(filled, name), "-o", made("承诺书"));
    await desk("forms", join(filled, name), "-o", made("推荐表"));
    await desk("summary", join(filled, name), "-o", made("汇总表"));
    files.push(join(filled, name));
  }
  writeFileSync(join(folder, "校验结果.txt"), await desk("check", ...files));
  await desk("consolidate", ...files, "--notice", workbook, "-o", join(folder, "4全市.xlsx"));
  return folder;
}

/** The file that `desk template` has made for the unit. */
function readNameOf(folder: string, code: string): string {
  const name = readdirSync(folder).find((each) => each.includes(code));
  if (name === undefined) throw new Error(`no workbook of ${code} in ${folder}`);
  return name;
}
