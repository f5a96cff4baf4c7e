import type { Notice } from "./notice";

/** A unit's name as `lookKey` has it, without the places that it may begin with, such as province and city, in that order. */
export function withoutPlace(name: string, { places }: Pick<Notice, "places">): string {
  return places.reduce(without, name);
}

/** Without the last of the places and those before it; a name that lacks the last keeps the others. */
export function withoutCity(name: string, { places }: Pick<Notice, "places">): string {
  const city = places.at(-1);
  if (city === undefined) return name;
  const within = places.slice(0, -1).reduce(without, name);
  const rest = without(within, city);
  return rest === within ? name : rest;
}

/** Something must be left of the name. */
function without(name: string, place: string): string {
  const isLed = name.startsWith(place) && [...name].length >= [...place].length + 2;
  return isLed ? name.slice(place.length) : name;
}
