/**
 * The processor's seconds that this process has taken so far. What a small hostile file may cost is held by them and not
 * by the clock: whoever else is at work on the machine makes no difference to them.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
