const path = require("node:path");

const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * The parts of office.js that Excel on Windows, on the Mac and on the web ask for. They come from our own server, since
 * the library's usual one is slow from China at times. Its telemetry is left out: it would send to other servers.
 */
const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  // Asked for outside Office, where the library tells only with it that there is no Excel.
  "o15apptofilemappingtable.js",
];

function officeFiles() {
  return files.map((file) => ({ from: path.join(dist, file), to: `office/${file}` }));
}

module.exports = { officeFiles };
