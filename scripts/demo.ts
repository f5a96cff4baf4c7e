import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/cli/run";
import { takeAnotherNotice } from "./demoNotice";
import { samples } from "./samples/samples";

const folder = "demo-output";

/** Makes the 32 sample workbooks, does the whole job on them and says what lies where. */
async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["samples", "checked"]) mkdirSync(join(folder, name), { recursive: true });

  const files: string[] = [];
  let faults = 0;
  for await (const { fileName, bytes, planted } of samples()) {
    writeFileSync(join(folder, "samples", fileName), bytes);
    files.push(join(folder, "samples", fileName));
    faults += planted.length;
  }
  console.log(`1. 生成${files.length}个单位的样例工作簿（人员均为虚构，埋设差错${faults}处）：${folder}/samples`);

  const report = await desk("check", ...files, "-o", join(folder, "checked"), "--notes");
  writeFileSync(join(folder, "校验结果.txt"), report);
  console.log(`2. 校验全部工作簿，带标记和“检查结果”的副本：${folder}/checked；全部问题：${folder}/校验结果.txt`);

  const [district = ""] = files.filter((file) => file.includes("富民县"));
  const made = (name: string) => join(folder, `富民县_${name}.xlsx`);
  await desk("fix", district, "-o", made("1已修正"));
  await desk("letters", made("1已修正"), "-o", made("2承诺书"));
  await desk("summary", made("2承诺书"), "-o", made("3汇总表"));
  console.log(`3. 富民县：自动修正、生成承诺书、生成汇总表：${made("3汇总表")}`);

  await desk("clear", made("3汇总表"), "-o", made("4已清除"));
  console.log(`4. 清除本工具的全部标记和工作表：${made("4已清除")}`);

  const other = await takeAnotherNotice(desk, folder);
  console.log(`5. 另一份通知（五一劳动奖，虚构）：从通知工作簿到各单位填报、文书和全市汇总：${other}`);
}

/** Runs one command of `desk` and returns what it prints; a command that could not run ends the demo. */
async function desk(...argv: string[]): Promise<string> {
  let printed = "";
  const code = await run(argv, {
    out: (text) => {
      printed += `${text}\n`;
    },
    err: (text) => console.error(text),
  });
  if (code === 2) throw new Error(`desk ${argv.join(" ")}`);
  return printed;
}

void main();
