import { randomNumbers, sampled } from "../support/sweep/random";
import { scenarios } from "../support/sweep/scenarios";
import { courseOf, trialsOf, tryOut } from "../support/sweep/sweep";

/** `SWEEP_SEED=… npx jest faultSweep` tries the same faults again; `npm run sweep` tries all there are. */
const seed = Number(process.env.SWEEP_SEED ?? Math.floor(Math.random() * 2 ** 32));
const random = randomNumbers(seed);

/** So many scenarios, and so many faults in each. */
const breadth = 6;
const depth = 4;

const chosen = sampled(scenarios, breadth, random).map(({ name }) => [name] as const);

// Chosen beforehand, so that one test alone tries the same as among all.
const seeds = new Map(chosen.map(([name]) => [name, random() * 2 ** 32]));

test.each(chosen)(`seed ${seed}: %s, whatever fails`, async (name) => {
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  const course = await courseOf(scenario);
  for (const trial of sampled(trialsOf(course), depth, randomNumbers(seeds.get(name) ?? 0))) {
    const { fault, recovery } = trial;
    expect({ fault, recovery, found: await tryOut(trial) }).toEqual({ fault, recovery, found: [] });
  }
});
