import { Resvg } from "@resvg/resvg-js";

/** A real picture, which browsers and programs can show: PNG, all of one colour. */
export function picture(width: number, height: number): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="red"/></svg>`;
  return Buffer.from(new Resvg(svg).render().asPng());
}
