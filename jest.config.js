const jsc = {
  target: "es2022",
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
};

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  globalSetup: "<rootDir>/test/support/browser/prepareBrowser.ts",
  // Speed is the benchmark's concern: no test fails because a machine is busy.
  testTimeout: 60_000,
  transform: { "\\.tsx?$": ["@swc/jest", { jsc }] },
};
