const { isMainThread } = require("node:worker_threads");

// Loaded into a measured process: says at its end how much memory it held at most, in KB. Threads load it too.
if (isMainThread) {
  process.on("exit", () => {
    process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`);
  });
}
