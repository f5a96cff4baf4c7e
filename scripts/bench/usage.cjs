const { isMainThread } = require("node:worker_threads");

// Loaded into a measured process: says at its end how much memory it held at most, in KB, and how long it kept
// processors busy, in microseconds, all its threads together. Threads load it too.
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`used ${maxRSS} ${userCPUTime + systemCPUTime}\n`);
  });
}
