import { givenFile } from "./givenFile";
import { partOf, partsOf } from "./parts";
import { relationship, relationships, zipOf } from "./rawWorkbook";

/** A workbook of one person, whose photo WPS has put into its cell. */
export function withPhotoInCell(photo: Uint8Array): Uint8Array {
  const file = givenFile({ goldWorkers: [{ name: "岩英" }] });
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  const parts: Record<string, string | Uint8Array> = { ...partsOf(file) };
  parts["xl/worksheets/sheet3.xml"] = partOf(file, "xl/worksheets/sheet3.xml").replace(
    /<c r="Y4".*?<\/c>/,
    '<c r="Y4" t="str"><f>DISPIMG("ID_1",1)</f><v/></c>',
  );
  parts["xl/_rels/workbook.xml.rels"] = partOf(file, "xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    `${relationship("w", "cellImage", "cellimages.xml")}</Relationships>`,
  );
  parts["xl/cellimages.xml"] =
    `<i:cellImages xmlns:i="urn:i" xmlns:d="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="urn:r">` +
    '<d:cNvPr name="ID_1"/><a:blip r:embed="p"/></i:cellImages>';
  parts["xl/_rels/cellimages.xml.rels"] = relationships([relationship("p", "image", "media/photo.jpg")]);
  parts["xl/media/photo.jpg"] = photo;
  return zipOf(parts);
}
