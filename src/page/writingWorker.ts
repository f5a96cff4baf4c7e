import "../shell/polyfills";
import { applyAndTell } from "../hosts/xlsx/write/applyPlan";
import { answerWork } from "../workers/answerWork";
import type { WriteRequest } from "./writeInWorker";

answerWork(({ file, plan }: WriteRequest) => applyAndTell(file, plan));
