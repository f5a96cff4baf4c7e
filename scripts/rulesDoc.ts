import { writeFileSync } from "node:fs";
import { rulesDocPath, rulesDocText } from "./rulesDocText";

writeFileSync(rulesDocPath, rulesDocText());
