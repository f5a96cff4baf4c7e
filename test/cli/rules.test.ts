import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../src/core/rules/catalogue";
import { desk } from "../support/desk";

test("lists every rule that the notice switches on, each message with its severity and clause", async () => {
  const { code, out } = await desk("rules", "--format", "json");
  expect(code).toBe(0);
  const listed: { notice: unknown; rules: { id: string; messages: unknown[] }[] } = JSON.parse(out);
  expect(listed.notice).toEqual({ id: "kunming-2020", version: "1" });
  expect(listed.rules.map(({ id }) => id).sort()).toEqual(Object.keys(kunming2020.rules).sort());
  expect(listed.rules.find(({ id }) => id === "quota-exceeded")?.messages[0]).toEqual({
    id: "exceeded",
    severity: "error",
    message: rules.find(({ meta }) => meta.id === "quota-exceeded")?.meta.messages.exceeded,
    clause: "四（一）、附件2",
  });
});

test("as text a rule is its id and one line for each message", async () => {
  const { out } = await desk("rules");
  expect(out).toMatch(/^quota-exceeded\n {2}错误　名额\{quota\}\{measure\}，.*（依据：四（一）、附件2）$/m);
});
