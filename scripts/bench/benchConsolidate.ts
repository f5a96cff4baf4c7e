import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench";
import { measure } from "./measure";
import { priorWorkbook } from "./priorWorkbook";
import { table } from "./table";
import { unitWorkbooks } from "./unitWorkbooks";

/**
 * `consolidate` on a city's 34 workbooks and on 1,000, as far as the notice has so many: into a new workbook, into the
 * same again, and with returns.
 */
export const benchConsolidate: Bench = async ({ folder, notice, noticeOption }) => {
  const files: string[] = [];
  for await (const { name, bytes } of unitWorkbooks(notice, 1_000)) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    files.push(file);
  }
  const prior = join(folder, "prior.xlsx");
  const honours = await priorWorkbook(notice, 100_000);
  if (honours) writeFileSync(prior, honours);

  const line = table("files", "consolidate              ", "time (ms)", "files/s", "peak memory (MB)");
  for (const count of new Set([Math.min(34, files.length), files.length])) {
    const given = files.slice(0, count);
    const run = (what: string, city: string, ...options: readonly string[]) => {
      const { time, memory } = measure([
        "consolidate",
        ...given,
        "-o",
        join(folder, city),
        ...noticeOption,
        ...options,
      ]);
      line(String(count), what, time, count / (time / 1000), memory);
    };
    run("first", `${count}-city.xlsx`);
    run("again, nothing new", `${count}-city.xlsx`);
    run("with returns", `${count}-returned.xlsx`, "--returns", join(folder, `${count}-returns`));
    if (honours && count <= 34) run("100,000 former honours", `${count}-prior.xlsx`, "--prior", prior);
  }
};
