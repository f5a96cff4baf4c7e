import { award } from "../../../src/core/notice/schema/award";
import { type NoticePlace, noticeSheets, nullableParts } from "../../../src/core/noticeWorkbook/sheets";

const placesOfAwards: readonly NoticePlace[] = noticeSheets.flatMap((sheet) =>
  sheet.shape === "fields" && sheet.of === "award" ? sheet.groups.flatMap(({ places }) => places) : [],
);

/** As far as these tests look into the schema. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
}

describe.each(award.options)("$entries.kind.literal", ({ entries }) => {
  const kind = entries.kind.literal;
  const own = Object.entries<Schema>(entries).filter(
    ([key]) => key !== "kind" && !award.options.every((other) => key in other.entries),
  );

  test("each part that not all kinds have stands in a cell of 项目, and is said there to be one of this kind", () => {
    const parts = own.flatMap(([key, schema]) => partsOf(schema, key));
    const cells = placesOfAwards.filter(({ kinds }) => kinds?.includes(kind)).map(({ path }) => path);
    expect(parts.filter((part) => !cells.includes(part))).toEqual([]);
  });

  test("each part of it that may be left out altogether is said to be null without its cells", () => {
    const groups = own.flatMap(([key, schema]) => groupsOf(schema, key));
    const said = nullableParts.filter(({ kinds }) => kinds?.includes(kind)).map(({ path }) => path);
    expect(said.sort()).toEqual(groups.sort());
  });
});

test("no cell is for a kind that has no such part", () => {
  const stray = placesOfAwards.flatMap(({ path, kinds = [] }) =>
    kinds.filter((kind) => {
      const variant = award.options.find(({ entries }) => entries.kind.literal === kind);
      return variant && !((path.split(".")[0] ?? "") in variant.entries);
    }),
  );
  expect(stray).toEqual([]);
});

/** The values that a part is made of, each by its path. */
function partsOf(schema: Schema, path: string): string[] {
  const { entries } = inner(schema);
  return entries ? Object.entries(entries).flatMap(([key, part]) => partsOf(part, `${path}.${key}`)) : [path];
}

/** Those of several values that may be null. */
function groupsOf(schema: Schema, path: string): string[] {
  const { entries } = inner(schema);
  if (!entries) return [];
  const parts = Object.entries(entries).flatMap(([key, part]) => groupsOf(part, `${path}.${key}`));
  return schema.type === "nullable" ? [path, ...parts] : parts;
}

function inner(schema: Schema): Schema {
  return schema.wrapped ? inner(schema.wrapped) : schema;
}
