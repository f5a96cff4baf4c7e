import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { iconSizes } from "./iconSizes";

const folder = resolve(__dirname, "../assets/icons");

/** Renders every icon beside its drawing, e.g. `check.svg` to `check-16.png`. */
for (const drawing of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(join(folder, drawing));
  for (const size of iconSizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(folder, drawing.replace(/\.svg$/, `-${size}.png`)), png);
  }
}
