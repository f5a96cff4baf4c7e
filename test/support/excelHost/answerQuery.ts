import { type ExcelObject, isExcelObject } from "./excelObject";
import { type Member, memberAccess } from "./memberAccess";
import { Refusal, refuse } from "./refusal";
import { type Action, type Answer, type Arguments, actionTypes, type ObjectPath, pathTypes, type Query } from "./wire";

export interface Session {
  readonly root: ExcelObject;
  /** The `x` of the ExcelApi 1.x that this Excel knows. */
  readonly version: number;
  /** Objects that the library has asked to keep, by the name they were given. */
  readonly references: Map<string, ExcelObject>;
}

/**
 * Carries out one batch, up to the first action that is refused; those before it stay done.
 * @param refused refuses this action whatever it is
 */
export function answerQuery(
  query: Query,
  session: Session,
  refused: { readonly index: number; readonly code: string } | null = null,
): Answer {
  const batch = startBatch(query, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of query.Actions.entries()) {
    try {
      if (refused?.index === index) refuse(refused.code, "a fault");
      results.push({ ActionId: action.Id, Value: batch.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message } = error;
      const failure = { Code: code, Message: message, Location: action.Name ?? "", ActionIndex: index };
      return { Results: results, TraceIds: [], Error: failure };
    }
  }
  return { Results: results, TraceIds: [] };
}

function startBatch({ ObjectPaths }: Query, { root, version, references }: Session) {
  const access = memberAccess(version);
  const resolved = new Map<number, ExcelObject | null>();
  const kept = new Map<number, string>();

  function resolve(id: number): ExcelObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id] ?? refuse("InvalidObjectPath", `no path ${id}`);
    const object = follow(path);
    resolved.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return root;
      case pathTypes.reference:
        return references.get(path.Name ?? "") ?? refuse("InvalidReference", `no reference ${path.Name}`);
      case pathTypes.nullObject:
        return null;
      case pathTypes.indexer:
        return objectOf(access.call(parentOf(path), "GetItem", args(path.ArgumentInfo)));
      case pathTypes.method:
        return objectOf(access.call(parentOf(path), path.Name ?? "", args(path.ArgumentInfo)));
      case pathTypes.property:
        return objectOf(access.read(parentOf(path), path.Name ?? ""));
      default:
        return refuse("NotImplemented", `path type ${path.ObjectPathType}`);
    }
  }

  /** What hangs on a null object is not documented, so it is refused. */
  function parentOf({ ParentObjectPathId = 0 }: ObjectPath): ExcelObject {
    return existing(ParentObjectPathId);
  }

  function existing(id: number): ExcelObject {
    return resolve(id) ?? refuse("InvalidObjectPath", "The object path leads through a null object.");
  }

  function args({ Arguments = [], ReferencedObjectPathIds = [] }: Arguments = {}): unknown[] {
    return Arguments.map((argument, index) => {
      // 0 stands beside an argument that is no object.
      const path = ReferencedObjectPathIds[index];
      return typeof path === "number" && path > 0 ? resolve(path) : argument;
    });
  }

  function perform(action: Action): unknown {
    const { ObjectPathId: id, Name: name = "" } = action;
    switch (action.ActionType) {
      case actionTypes.trace:
        return null;
      case actionTypes.instantiate: {
        const object = resolve(id);
        const reference = kept.get(id);
        return object && { ...identity(object), ...(reference && { _ReferenceId: reference }) };
      }
      case actionTypes.query: {
        const object = resolve(id);
        return object && select(object, action.QueryInfo?.Select ?? []);
      }
      case actionTypes.setProperty:
        return access.write(existing(id), name, args(action.ArgumentInfo)[0]);
      case actionTypes.method:
        if (name === "_KeepReference") return keep(id);
        if (name === "_RemoveReference") return forget(ObjectPaths[id]);
        return access.call(existing(id), name, args(action.ArgumentInfo));
      default:
        return refuse("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  function keep(id: number): void {
    const object = resolve(id);
    if (!object) return;
    const reference = `reference-${references.size + 1}`;
    references.set(reference, object);
    kept.set(id, reference);
  }

  function forget(path: ObjectPath | undefined): void {
    references.delete(path?.Name ?? "");
  }

  function select(object: ExcelObject, members: readonly string[]): unknown {
    if (object.items) {
      const ofItems = members.map((member) => member.replace(/^items\//, ""));
      return { _Items: object.items.map((item) => select(item, ofItems)) };
    }
    const values: Record<string, unknown> = { ...identity(object) };
    for (const [name, deeper] of grouped(members)) {
      const value = access.read(object, name);
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      values[wireName] = isExcelObject(value) ? select(value, deeper) : (value ?? null);
    }
    return values;
  }

  return { perform };
}

function identity({ wireId }: ExcelObject): object {
  return wireId === undefined ? {} : { _Id: wireId };
}

function objectOf(value: Member): ExcelObject | null {
  if (value === null || isExcelObject(value)) return value;
  return refuse("InvalidObjectPath", "not an object");
}

/** `name`, `font/bold`, `font/size` → `name` with nothing, `font` with `bold` and `size`. */
function grouped(members: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const member of members) {
    const [name = "", ...deeper] = member.split("/");
    const group = groups.get(name) ?? [];
    if (deeper.length > 0) group.push(deeper.join("/"));
    groups.set(name, group);
  }
  return groups;
}
