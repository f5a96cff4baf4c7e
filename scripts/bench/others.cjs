// What others need to read workbooks, or to put the rows of several into one: no rules, no looks, values only.
const { readFileSync, writeFileSync } = require("node:fs");

const readers = {
  async exceljs(file) {
    const { Workbook } = require("exceljs");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets.map((sheet) => {
      const rows = [];
      sheet.eachRow((row) => rows.push(row.values));
      return { name: sheet.name, rows };
    });
  },
  async sheetjs(file) {
    const { read, utils } = require("xlsx");
    const { SheetNames, Sheets } = read(readFileSync(file), { dense: true });
    return SheetNames.map((name) => ({ name, rows: utils.sheet_to_json(Sheets[name], { header: 1 }) }));
  },
};

const writers = {
  async exceljs(sheets, output) {
    const { Workbook } = require("exceljs");
    const workbook = new Workbook();
    for (const [name, rows] of sheets) workbook.addWorksheet(name).addRows(rows);
    await workbook.xlsx.writeFile(output);
  },
  async sheetjs(sheets, output) {
    const { utils, write } = require("xlsx");
    const workbook = utils.book_new();
    for (const [name, rows] of sheets) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
    writeFileSync(output, write(workbook, { type: "buffer", compression: true }));
  },
};

async function main(library, task, ...files) {
  const output = task === "concatenate" ? files.shift() : null;
  const sheets = new Map();
  for (const file of files) {
    for (const { name, rows } of await readers[library](file)) {
      if (!sheets.has(name)) sheets.set(name, []);
      for (const row of rows) sheets.get(name).push(row);
    }
  }
  if (output !== null) await writers[library](sheets, output);
}

main(...process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
