import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { blocksOf } from "../../../src/core/workbook/blocks";
import type { Records } from "../../../src/core/workbook/records";
import { givenRecords } from "../../support/given";

const records = givenRecords({}, kunming2020);

function rowsIn({ unitInfo, screening, nominations, members, projects, honours, quotaTable, priorHonours }: Records) {
  const lists = [unitInfo, screening, nominations, members, projects, honours, quotaTable, priorHonours];
  return lists.map((list) => list.length);
}

test("few records are one block, all of them", () => {
  expect([...blocksOf(records, 1000)]).toEqual([records]);
});

test.each([1, 2, 7])("blocks of %s rows hold every row once, in order, each of one list", (rows) => {
  const blocks = [...blocksOf(records, rows)];
  for (const block of blocks) {
    const counts = rowsIn(block).filter((count) => count > 0);
    expect(counts).toHaveLength(1);
    expect(counts[0]).toBeLessThanOrEqual(rows);
  }
  expect(blocks.flatMap(({ nominations }) => nominations)).toEqual([...records.nominations]);
  expect(blocks.flatMap(({ members }) => members)).toEqual([...records.members]);
  expect(blocks.flatMap(({ priorHonours }) => priorHonours)).toEqual([...records.priorHonours]);
});
