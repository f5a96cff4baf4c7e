import { documentation } from "./documentation";
import type { ExcelObject } from "./excelObject";
import { refuse } from "./refusal";

/** A plain value, an object, or null. */
export type Member = unknown;

/** Members that the wire knows by other names than the documentation. */
const wireNames: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** What `Excel.createWorkbook` comes to, which is documented in their place. */
const undocumented: Readonly<Record<string, number>> = { "Application.createWorkbook": 8, "WorkbookCreated.open": 8 };

/** To listen to an event is a call of its own: `_RegisterDataChangedEvent` is what `onChanged` comes to. */
function documentedName(name: string): string {
  const event = /^_(?:Unr|R)egister(?:Data)?(\w+)Event$/.exec(name)?.[1];
  return event ? `on${event}` : name;
}

/** Reaches members of objects as the client library names them, and refuses what this version of Excel does not know. */
export function memberAccess(version: number) {
  const documented = documentation();

  function find(object: ExcelObject, wireName: string): string {
    const name = wireNames[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
    const full = `${object.className}.${documentedName(name)}`;
    // Other calls of the library's own are in no documentation.
    const since = documentedName(name).startsWith("_") ? 0 : (documented.get(full) ?? undocumented[full]);
    if (since === undefined) return refuse("ApiNotFound", `${full} is in no documentation`);
    if (since > version) return refuse("ApiNotFound", `${full} came with ExcelApi 1.${since}`);
    if (!(name in object)) throw new Error(`The Excel for tests lacks ${full}`);
    return name;
  }

  return {
    read: (object: ExcelObject, name: string): Member => Reflect.get(object, find(object, name)),
    write(object: ExcelObject, name: string, value: unknown): void {
      if (!Reflect.set(object, find(object, name), value)) refuse("InvalidOperation", `${name} cannot be set`);
    },
    call(object: ExcelObject, name: string, args: readonly unknown[]): Member {
      const method: unknown = Reflect.get(object, find(object, name));
      return typeof method === "function" ? Reflect.apply(method, object, args) : refuse("ApiNotFound", name);
    },
  };
}
