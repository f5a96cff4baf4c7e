import { descendants, parseTree } from "../../../../../src/hosts/xlsx/package/xmlTree";
import { drawingPart } from "../../../../../src/hosts/xlsx/write/charts/drawingPart";

test("a chart bears its name, whatever marks stand in it", () => {
  const place = { top: 1, left: 1, bottom: 2, right: 2 };
  const part = drawingPart([{ relationship: "rId1", name: "汇总$&<$'>", place }]);
  expect(descendants(parseTree(part, "drawing"), "cNvPr").map(({ attributes }) => attributes.name)).toEqual([
    "汇总$&<$'>",
  ]);
});
