import { readFileSync, writeFileSync } from "node:fs";
import { carriedNotice } from "../../src/core/workbook/carriedNotice";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { secondPack } from "../support/secondNotice";

/** A city workbook that was begun by a notice of one's own, and what is needed to go on with it. */
async function begun() {
  const folder = folderOf({ "云雾.json": JSON.stringify(secondPack) });
  const byOwn = ["--notice", folder.at("云雾.json")];
  for (const unit of ["东雾县总工会", "西雾县总工会"]) {
    await desk("template", "--unit", unit, ...byOwn, "-o", folder.at(`${unit}.xlsx`));
  }
  const city = folder.at("汇总.xlsx");
  await desk("consolidate", folder.at("东雾县总工会.xlsx"), "-o", city, ...byOwn);
  const goOn = (...more: string[]) =>
    desk("consolidate", folder.at("西雾县总工会.xlsx"), "-o", city, "--format", "json", ...more);
  return { folder, city, goOn };
}

const read = (path: string) => openXlsx(readFileSync(path)).read();

test("whoever goes on with a city workbook goes on by the notice by which it was begun", async () => {
  const { city, goOn } = await begun();
  const carried = (await read(city)).sheets.find(({ name }) => name === "_notice");
  expect([carried?.visibility, carried?.generated?.kind]).toEqual(["veryHidden", "city-notice"]);
  const { out, err } = await goOn();
  const { notice, files } = JSON.parse(out);
  expect([notice, err]).toEqual([{ id: "yunwu-2031", version: "7" }, ""]);
  expect(files.map(({ unit, status }: Record<string, unknown>) => [unit, status])).toEqual([["西雾县总工会", "taken"]]);
  const checked = JSON.parse((await desk("check", city, "--format", "json")).out).workbooks[0];
  expect(checked.notice).toEqual({ id: "yunwu-2031", version: "7", source: "carried" });
});

test("a notice that is chosen goes before it, and is carried from then on", async () => {
  const { folder, city, goOn } = await begun();
  writeFileSync(folder.at("第八版.json"), JSON.stringify({ ...(secondPack as object), version: "8" }));
  const { out } = await goOn("--notice", folder.at("第八版.json"));
  expect(JSON.parse(out).notice.version).toBe("8");
  const carried = carriedNotice(await read(city));
  expect(carried?.state === "read" && JSON.parse(carried.text).version).toBe("8");
});

test("one that was changed by hand is not followed, and that is told", async () => {
  const { city, goOn } = await begun();
  const host = openXlsx(readFileSync(city));
  await host.write({ edits: [{ at: { sheet: "_notice", row: 3, column: 2 }, value: "{}" }] });
  writeFileSync(city, host.bytes());
  const { err, out } = await goOn();
  expect(err).toMatch(/“.*汇总\.xlsx”内附的通知已被改动或不能采用，改按《.*》合并，请核对。/);
  expect(JSON.parse(out).notice.id).toBe("kunming-2020");
});
