import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { secondPack } from "../support/secondNotice";

test("another notice's pack is used in place of the built-in one", async () => {
  const folder = folderOf({ "云雾.json": JSON.stringify(secondPack) });
  const { code, out } = await desk("rules", "--format", "json", "--notice", folder.at("云雾.json"));
  expect(code).toBe(0);
  expect(JSON.parse(out).notice).toEqual({ id: "yunwu-2031", version: "7" });
  await desk("template", "--unit", "东雾县总工会", "--notice", folder.at("云雾.json"), "-o", folder.path);
  expect(folder.names()).toContain("2031推荐_990101_东雾县总工会.xlsx");
});

test("every mistake of a bad pack is listed, with its place", async () => {
  const [first, ...others] = kunming2020.units;
  const [gold, ...awards] = kunming2020.awards;
  const changed = [{ ...gold, quota: { total: 99, otherUnits: null } }, ...awards];
  const pack = { ...kunming2020, awards: changed, units: [{ ...first, class: "街道" }, ...others] };
  const folder = folderOf({ "坏.json": JSON.stringify(pack) });
  expect(await desk("rules", "--notice", folder.at("坏.json"))).toEqual({
    code: 2,
    out: "",
    err: [
      `通知“${folder.at("坏.json")}”有2处错误，请更正：`,
      "  units.0.class：“街道”不在 unitClasses 中",
      "  awards.0.quota.total：各单位名额合计100，与99不符",
    ].join("\n"),
  });
});

test.each<[string, string | Uint8Array, RegExp]>([
  [
    "half a pack",
    '{"id": ',
    /“[^”]*包\.json”不是通知工作簿，也不是完整的 JSON，不能用作通知；请检查引号、逗号和括号是否齐全，或改给通知工作簿。$/,
  ],
  [
    "a pack in GBK",
    Uint8Array.from([0x22, 0xd0, 0xd5, 0x22]),
    /“[^”]*包\.json”不是 UTF-8 编码，不能用作通知；请另存为 UTF-8 后再试。$/,
  ],
  ["an empty pack", "{}", /有\d+处错误，请更正：\n {2}id：缺少此项，请补填\n/],
  ["a list", "[]", /有\d+处错误，请更正：\n/],
])("%s is refused in Chinese", async (_, content, message) => {
  const folder = folderOf({ "包.json": content });
  const { code, out, err } = await desk("rules", "--notice", folder.at("包.json"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/[a-z]{3,} [a-z]{2,}/i);
});

test("a pack that is not there is refused by its path", async () => {
  const path = folderOf().at("没有.json");
  const { code, err } = await desk("rules", "--notice", path);
  expect([code, err]).toEqual([2, `无法读取“${path}”：文件或所在文件夹不存在。`]);
});

test("a workbook is judged by the notice that it carries, with nothing set up; the chosen one goes before", async () => {
  const folder = folderOf({ "云雾.json": JSON.stringify(secondPack) });
  const file = folder.at("2031推荐_990101_东雾县总工会.xlsx");
  await desk("template", "--unit", "东雾县总工会", "--notice", folder.at("云雾.json"), "-o", folder.path);
  const check = async (...more: string[]) =>
    JSON.parse((await desk("check", file, "--format", "json", ...more)).out).workbooks[0];
  const own = await check();
  expect([own.notice, own.unit]).toEqual([{ id: "yunwu-2031", version: "7", source: "carried" }, "东雾县总工会"]);
  expect(own.issues.filter(({ rule }: { rule: string }) => rule.startsWith("wb-"))).toEqual([]);
  const chosen = await check("--notice", folder.at("云雾.json"));
  expect(chosen).toEqual({ ...own, notice: { ...own.notice, source: "chosen" } });
  expect((await desk("check", file)).out).toContain("  通知：云雾工通〔2031〕3号第7版（工作簿内附）\n");
});
