import { longestPriorList, relevantPrior } from "../../../src/core/consolidation/relevantPrior";
import { givenRecords } from "../../support/given";

const nominated = givenRecords({ goldWorkers: [{ name: "阿卜杜·热西提" }], stations: [{ name: "段云峰技师工作站" }] });
const honours = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `某${index}`, teamName: null, birth: null }));

test("a short list is kept whole", () => {
  const { priorHonours } = givenRecords({ priorHonours: honours(3) });
  expect(relevantPrior(priorHonours, nominated)).toBe(priorHonours);
});

test("of a long list stay the entries that name a person or a team put forward, however they are typed", () => {
  const { priorHonours } = givenRecords({
    priorHonours: [
      ...honours(longestPriorList),
      { name: "阿卜杜热西提", teamName: null },
      { name: "别人", teamName: "昆明市段云峰技师工作站" },
    ],
  });
  expect(relevantPrior(priorHonours, nominated).map(({ name }) => name.value)).toEqual(["阿卜杜热西提", "别人"]);
});
