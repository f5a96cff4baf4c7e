import { memoised } from "../../../src/core/cells/memoised";

test("computes once for each object, also where the result is null", () => {
  const asked: string[] = [];
  const firstLetter = memoised(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name[0] ?? null;
  });
  const fumin = { name: "富民" };
  const blank = { name: "" };
  expect([fumin, blank, fumin, blank].map(firstLetter)).toEqual(["富", null, "富", null]);
  expect(asked).toEqual(["富民", ""]);
  expect(firstLetter({ name: "富民" })).toBe("富");
  expect(asked).toHaveLength(3);
});
