const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

/** Keeps in `KEPT_CODE` what V8 has compiled of the script that a program loads, by the time that the program ends. */
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    process.on("exit", () => writeFileSync(process.env.KEPT_CODE, this.createCachedData()));
  }
};
