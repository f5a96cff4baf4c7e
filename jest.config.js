const jsc = {
  target: "es2022",
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
};

/** A test's world is slow to look things up in; these are handed to every module. What tests replace is not among them. */
const sandboxInjectedGlobals = [
  ...["Array", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String"],
  ...["TypeError", "Uint8Array", "WeakMap", "WeakSet"],
];

const shared = {
  sandboxInjectedGlobals,
  rootDir: __dirname,
  roots: ["<rootDir>/test"],
  globalSetup: "<rootDir>/test/support/browser/prepareBrowser.ts",
  transform: { "\\.tsx?$": ["@swc/jest", { jsc }] },
};

/**
 * What is shown in a browser of its own is shown in the oldest that is to do, too. That comes from npm, for Linux alone.
 * Excel brings a browser that is kept new; axe judges the same page the same everywhere; and the files of its own that
 * a page can save to without a picker came with Chromium 102.
 */
const inOldestBrowser = {
  ...shared,
  displayName: "oldest browser",
  setupFiles: ["<rootDir>/test/support/browser/useOldest.ts"],
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/accessibility\\.test", "/excel\\w+\\.test", "/saving\\.test"],
};
const hasOldest = process.platform === "linux" && process.arch === "x64";

/** @type {import("jest").Config} */
module.exports = {
  // Speed is the benchmark's concern: no test fails because a machine is busy.
  testTimeout: 60_000,
  projects: [{ ...shared, displayName: "main" }, ...(hasOldest ? [inOldestBrowser] : [])],
};
