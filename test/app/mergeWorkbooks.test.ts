import { submissionOf } from "../../src/app/consolidateWorkbooks";
import { mergeWorkbooks } from "../../src/app/mergeWorkbooks";
import { parseCell } from "../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { hosts } from "../hosts/contract";
import { addressOf } from "../support/cityWorkbook";
import { givenWorkbook, times } from "../support/given";
import { unit } from "../support/givenCity";
import { rawWorkbook } from "../support/rawWorkbook";

const sent = submissionOf("富民.xlsx", givenWorkbook({ ...unit("富民县总工会"), goldWorkers: times(1) }), notice);
const incoming = [{ ...sent, given: "1" }];

describe.each(hosts)("in %s", (_, openHost) => {
  test("lists of the open city workbook that were edited by hand stay, and are named; a second run changes nothing", async () => {
    const { host } = await openHost(rawWorkbook({}));
    const merge = async () => {
      const { plan } = mergeWorkbooks(incoming, { notice, base: await host.read() });
      await host.write(plan);
      return plan.released?.map(({ name }) => name);
    };
    expect(await merge()).toEqual([]);
    const opinion = `金牌工人!${addressOf(await host.read(), "金牌工人", "市总工会意见", 4)}`;
    const typed = { [opinion]: "同意", "通报名单!A1": "关于命名的通报" };
    const edits = Object.entries(typed).flatMap(([cell, value]) => {
      const at = parseCell(cell);
      return at ? [{ at, value }] : [];
    });
    await host.write({ edits });
    expect(await merge()).toEqual(["通报名单（手工稿）"]);
    const after = await host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["通报名单", "通报名单（手工稿）"]));
    expect(await merge()).toEqual([]);
    expect(await host.read()).toEqual(after);
  });
});
