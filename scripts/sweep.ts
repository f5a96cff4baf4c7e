import { scenarios } from "../test/support/sweep/scenarios";
import { courseOf, type Offence, offences, trialsOf, tryOut } from "../test/support/sweep/sweep";

/** Details printed of each kind of offence in a scenario. */
const shown = 3;

/**
 * Tries every fault in every scenario whose name holds the given words, and prints what came of it.
 * @param every only each so many-th fault
 */
async function main(words = "", every = "1"): Promise<void> {
  const total = new Map<Offence, number>();
  let trials = 0;
  for (const scenario of scenarios.filter(({ name }) => name.includes(words))) {
    const course = await courseOf(scenario);
    const found = new Map<Offence, string[]>();
    const tried = trialsOf(course).filter((_, index) => index % Number(every) === 0);
    for (const trial of tried) {
      for (const { offence, detail } of await tryOut(trial)) {
        const at = JSON.stringify({ ...trial.fault, recovery: trial.recovery });
        found.set(offence, [...(found.get(offence) ?? []), `${at}: ${detail}`]);
      }
    }
    trials += tried.length;
    console.log(`${scenario.name}: ${course.changes.length} requests, ${tried.length} faults`);
    for (const [offence, details] of found) {
      total.set(offence, (total.get(offence) ?? 0) + details.length);
      console.log(`  ${offence}: ${details.length}`);
      for (const detail of details.slice(0, shown)) console.log(`    ${detail}`);
    }
  }
  console.log(`\n${trials} faults in all`);
  for (const offence of offences) console.log(`  ${offence}: ${total.get(offence) ?? 0}`);
  process.exitCode = total.size > 0 ? 1 : 0;
}

void main(...process.argv.slice(2));
