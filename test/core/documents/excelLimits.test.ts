import { heldText, withHeldLinks } from "../../../src/core/documents/excelLimits";
import type { SheetDocument } from "../../../src/core/documents/sheetDocument";
import { smallDocument } from "../../support/smallDocument";

test("a text of 32,767 characters stays, one of 32,768 is cut to that and says so, never within a character", () => {
  const most = "字".repeat(32_767);
  expect(heldText(most)).toBe(most);
  const cut = heldText(`${most}字`);
  expect(cut).toHaveLength(32_767);
  expect(cut).toMatch(/^字+……（超出单元格容量，以下从略）$/);
  for (const rare of ["𠮷".repeat(20_000), `a${"𠮷".repeat(20_000)}`])
    expect(heldText(rare)).not.toMatch(/\p{Surrogate}/u);
});

function linked(count: number): SheetDocument {
  const link = { sheet: "金牌工人", row: 4, column: 3 };
  const rows = Array.from(
    { length: count },
    () => ({ cells: [{ column: 1, value: "C4", style: "linkCell", link }] }) as const,
  );
  return { ...smallDocument("检查结果"), rows };
}

test("65,530 links stay, of one more the last is text, and a row tells of it", () => {
  const held = linked(65_530);
  expect(withHeldLinks(held)).toBe(held);
  const { rows } = withHeldLinks(linked(65_531));
  expect(rows.filter(({ cells }) => cells.some(({ link }) => link))).toHaveLength(65_530);
  expect(rows[65_530]?.cells).toEqual([{ column: 1, value: "C4", style: "linkCell" }]);
  expect(rows).toHaveLength(65_532);
  expect(rows.at(-1)?.cells[0]?.value).toContain("65,530");
});
