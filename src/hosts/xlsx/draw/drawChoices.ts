import { formatArea } from "../../../core/cells/cellRef";
import type { DropDown, SheetDocument } from "../../../core/documents/sheetDocument";
import { escapeAttribute, escapeXml } from "../write/xml/escapeXml";

/** Drop-downs: the element `dataValidations`. */
export function drawChoices({ choices = [] }: SheetDocument): string {
  const count = choices.length;
  return count === 0 ? "" : `<dataValidations count="${count}">${choices.map(validation).join("")}</dataValidations>`;
}

function validation({ area, values, title, hint }: DropDown): string {
  const [name, text] = [escapeAttribute(title), escapeAttribute(hint)];
  const shown = 'errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  const words = `errorTitle="${name}" error="${text}" promptTitle="${name}" prompt="${text}"`;
  const list = `<formula1>${escapeXml(`"${values.join(",")}"`)}</formula1>`;
  return `<dataValidation type="list" ${shown} ${words} sqref="${formatArea(area)}">${list}</dataValidation>`;
}
