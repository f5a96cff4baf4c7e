import { nodeErrorCode } from "./nodeErrorCode";
import { run } from "./run";

// A reader such as `head` may want no more lines: that is no fault.
process.stdout.on("error", (error) => {
  if (nodeErrorCode(error) !== "EPIPE") throw error;
});

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write("程序出现内部错误，未能完成；没有写了一半的文件。请把以下内容告知开发者：\n");
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = 2;
  },
);
