import { dictionaries } from "../dictionaries/dictionaries";
import type { KindName } from "../notice/notice";
import type { PackReferences } from "../notice/senseMistakes";
import { nearestName } from "./nearestName";
import { partOf } from "./parts";

/** What an unknown name in a notice was probably meant to be; null where the mistake is another, or nothing is near. */
export function suggestion(path: string, message: string, json: unknown, known: PackReferences): string | null {
  const typed = /“([^”]*)”/.exec(message)?.[1];
  const [top = "", owner = "", part, , ...rest] = path.split(".");
  if (top === "rules" && rest.length === 0 && part === undefined)
    return nearestName(owner, Object.keys(known.messages));
  if (top === "rules" && part === "severity")
    return nearestName(path.split(".").at(-1) ?? "", known.messages[owner] ?? []);
  if (typed === undefined) {
    return top === "words" && part !== undefined
      ? nearestName(
          part,
          Object.values(dictionaries).map(({ name }) => name),
        )
      : null;
  }
  if (top === "rules" && part === "clause") return nearestName(typed, Object.keys(objectIn(json, "clauses")));
  if (top === "units" && part === "class") return nearestName(typed, listIn(json, "unitClasses"));
  if (message.startsWith("没有标准栏目")) {
    const columns =
      top === "sheets"
        ? known.sheets[owner as keyof typeof known.sheets]?.columns
        : known.columns[partOf(json, `awards.${owner}.kind`) as KindName]?.columns;
    return nearestName(typed, Object.keys(columns ?? {}));
  }
  if (/没有.*“[^”]*”栏/.test(message)) {
    const columns = listIn(json, `awards.${owner}.columns`) as unknown[];
    return nearestName(
      typed,
      columns.map((column) => String(partOf(column, "key") ?? "")),
    );
  }
  return null;
}

function objectIn(json: unknown, path: string): object {
  const found = partOf(json, path);
  return typeof found === "object" && found !== null ? found : {};
}

function listIn(json: unknown, path: string): string[] {
  const found = partOf(json, path);
  return Array.isArray(found) ? (found as string[]) : [];
}
