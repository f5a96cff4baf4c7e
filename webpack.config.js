const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { CodeCache } = require("./scripts/webpack/codeCache");
const { CopiedFiles } = require("./scripts/webpack/copiedFiles");
const { GzipSizes } = require("./scripts/webpack/gzipSizes");
const { Licences } = require("./scripts/webpack/licences");
const { officeFiles } = require("./scripts/webpack/officeFiles");
const { sampleWorkbook } = require("./scripts/webpack/sampleWorkbook");

const { version } = require("./package.json");

const { VirtualUrlPlugin } = webpack.experiments.schemes;

const shared = {
  mode: "production",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Several times faster than webpack's own choice, and the result is no larger. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

/**
 * The browsers' floor. Only what these lack is written in other words: private members of classes, which both know, would
 * become several calls each.
 */
const floor = { targets: "chrome 86, firefox 91", bugfixes: true };

/** Our own code, in the language of what is to run it. */
function ownCode(env) {
  const jsc = { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } };
  return { test: /\.tsx?$/, loader: "swc-loader", options: { jsc, env } };
}

/** Packages speak as new a language as they like; what is written here brings them down to the browsers' floor. */
const packagesCode = [
  { test: /\.m?js$/, include: /node_modules/, loader: "swc-loader", options: { env: floor, isModule: "unknown" } },
  { test: /node_modules.tabster.dist.esm.Consts\.js$/, loader: "./scripts/webpack/plainSelector.js" },
];

/**
 * The command line: one file that starts fast, and one that loads it as it was compiled here; exceljs stays a chunk of
 * its own, read only when a template is built.
 */
const desk = {
  ...shared,
  name: "desk",
  target: "node20",
  entry: { desk: "./src/cli/start.ts", program: "./src/cli/index.ts" },
  module: {
    rules: [ownCode({ targets: "node 20" })],
    parser: { javascript: { worker: ["Worker from node:worker_threads"], createRequire: false } },
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: { keep: /^web\// } },
  optimization: { minimizer },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^desk\.js$/ }),
    new Licences("LICENSES.txt"),
    new CodeCache("desk.js", "program.js"),
  ],
};

/** A page's HTML paints before any script has come; office.js, where there is one, runs before the page's own scripts. */
function page(name, filename, { inExcel }) {
  return new HtmlWebpackPlugin({
    filename,
    template: "./src/shell/shell.ejs",
    inExcel,
    chunks: [name],
    scriptLoading: "defer",
    minify: { collapseWhitespace: true, minifyCSS: true, removeComments: true },
  });
}

/** React, Fluent UI, and what those bring with them. */
const fluent =
  /[\\/]node_modules[\\/](?:@fluentui|@griffel|@floating-ui|@swc[\\/]helpers|@emotion[\\/]hash|rtl-css-js|keyborg|react|react-dom|scheduler|stylis|tabster)[\\/]/;

/** The use cases come in one file soon after a page shows itself, what they share with others, the rules, in another. */
const splitChunks = {
  chunks: ({ name }) => !["useCases", "incoming", "writing"].includes(name),
  cacheGroups: {
    fluent: { test: fluent, idHint: "fluent", reuseExistingChunk: true },
    rules: { name: "rules", test: /[\\/]core[\\/]rules[\\/]/, chunks: "async", enforce: true },
  },
};

/** The task pane inside Excel, and the page for browsers without Excel, as a folder that any web server can serve. */
const web = {
  ...shared,
  name: "web",
  target: ["web", "es2020"],
  module: {
    rules: [ownCode(floor), ...packagesCode, { scheme: "virtual", type: "asset/bytes" }],
    parser: { javascript: { worker: ["ScriptWorker from ../workers/scriptWorker", "..."] } },
  },
  entry: { taskpane: "./src/taskpane/index.tsx", page: "./src/page/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/web"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  // Names that say what a chunk holds, for the table of sizes.
  optimization: { minimizer, chunkIds: "named", splitChunks },
  plugins: [
    page("taskpane", "taskpane.html", { inExcel: true }),
    page("page", "index.html", { inExcel: false }),
    new HtmlWebpackPlugin({
      filename: "help.html",
      template: "./src/help/help.ejs",
      chunks: [],
      version,
      minify: false,
    }),
    new CopiedFiles([
      ...officeFiles(),
      { from: "./assets/shortcuts.json", to: "shortcuts.json" },
      { from: "./assets/icons", to: "icons", ext: ".png" },
    ]),
    new VirtualUrlPlugin({ "sample.xlsx": { source: sampleWorkbook } }),
    new Licences("LICENSES.txt", { copied: officeFiles().map(({ from }) => from) }),
    new GzipSizes("sizes.json"),
  ],
};

/**
 * What `npm run dev` serves: the same pages, built in seconds, with sources to step through, loaded anew after each
 * change. Excel (`--env excel`) wants https, on the port that the manifest names.
 */
async function development({ excel }) {
  const made = [Licences, GzipSizes];
  return {
    ...web,
    mode: "development",
    // The pages' policy lets no script be evaluated, as other kinds of source maps would have it.
    devtool: "cheap-module-source-map",
    output: { ...web.output, filename: "[name].js", chunkFilename: "[name].js", clean: false },
    plugins: web.plugins.filter((plugin) => !made.some((kind) => plugin instanceof kind)),
    cache: { type: "filesystem", name: "development" },
    devServer: {
      hot: false,
      client: { logging: "warn" },
      static: false,
      host: "localhost",
      port: excel ? 3000 : 3001,
      open: !excel && !process.env.CI,
      server: excel ? { type: "https", options: await excelCertificate() } : "http",
    },
  };
}

/** Asked for only where Excel is to be served: the first time it asks whether the certificate is trusted. */
function excelCertificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

module.exports = (env) => (env.WEBPACK_SERVE ? development(env) : [desk, web]);
