import { writeFileSync } from "node:fs";
import { manifestPath } from "./manifestFor";
import { manifestText } from "./ribbon/manifestText";

writeFileSync(manifestPath, manifestText());
