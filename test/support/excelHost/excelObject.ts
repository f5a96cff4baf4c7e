/**
 * An object as the client library sees it: its documented members under their documented names, beside these three.
 * Members are accessors or methods; what a method or accessor gives may be another object, a list of objects, null for
 * a null object, or a plain value.
 */
export interface ExcelObject {
  /** Its class in the documentation. */
  readonly className: string;
  /** What the library finds it by in its collection. */
  readonly wireId?: string;
  /** The objects of a collection. */
  readonly items?: readonly ExcelObject[];
  readonly [member: string]: unknown;
}

/** An object of which only its documented settings matter: whatever is set is kept under its name and given back. */
export function settingsObject(
  className: string,
  kept: Record<string, unknown>,
  { children = {}, onSet }: { children?: object; onSet?: (name: string, value: unknown) => void } = {},
): ExcelObject {
  const target = Object.defineProperties({ className }, Object.getOwnPropertyDescriptors(children));
  return new Proxy(target, {
    has: () => true,
    get: (own, name) => (name in own ? Reflect.get(own, name) : kept[String(name)]),
    set(_, name, value) {
      onSet?.(String(name), value);
      kept[String(name)] = value;
      return true;
    },
  });
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "className" in value && typeof value.className === "string";
}
