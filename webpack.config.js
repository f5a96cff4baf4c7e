const path = require("node:path");
const webpack = require("webpack");

/** The command line: one file that starts fast; exceljs stays a chunk of its own, read only when something is built. */
const desk = {
  name: "desk",
  mode: "production",
  target: "node20",
  entry: { desk: "./src/cli/index.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [desk];
