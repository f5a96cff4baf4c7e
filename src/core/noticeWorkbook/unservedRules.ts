import { inIssuersName } from "../notice/issuerName";
import type { Award, Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";
import { rules } from "../rules/catalogue";
import type { Need } from "../rules/rule";
import { kinds } from "../workbook/kinds/kinds";
import { fixedSheets } from "../workbook/standardWorkbook/fixedSheets";
import { partOf } from "./parts";

/** What awards ask for and a rule that is switched on cannot see, since no column or sheet holds it. */
export function unservedRules(notice: Notice): NoticeMistake[] {
  return notice.awards.flatMap((award, index) =>
    rules.flatMap(({ meta: { id, needs = [] } }) =>
      needs.flatMap((need) => {
        const lacking = notice.rules[id] && asks(award, need) ? lackingIn(award, need, notice) : null;
        return lacking === null
          ? []
          : [{ path: `awards.${index}.${need.asked}`, message: `规则 ${id} 要看${lacking}，或不作此要求` }];
      }),
    ),
  );
}

function asks(award: Award, { asked, kind = award.kind }: Need): boolean {
  const part = partOf(award, asked);
  return kind === award.kind && (Array.isArray(part) ? part.length > 0 : Boolean(part));
}

/** What is not there, and what to do; null where all is. */
function lackingIn(award: Award, { columns = [], sheet }: Need, notice: Notice): string | null {
  const keys = new Set(award.columns.map(({ key }) => key));
  const lacking = columns.filter((key) => !keys.has(key));
  if (lacking.length > 0) {
    const names = lacking.map((key) => {
      const header = kinds[award.kind].columns.find((column) => column.key === key)?.header;
      return header === undefined ? `“${key}”` : `“${inIssuersName(header, notice)}”（${key}）`;
    });
    return `${names.join("、")}栏，本项目没有；请在《栏目》表补上`;
  }
  if (sheet === undefined || (award.kind === "team" && award.children[sheet])) return null;
  const { name } = fixedSheets[sheet];
  return `“${name}”表，本项目没有；请改为有此表`;
}
