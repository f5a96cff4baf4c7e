import { lookKey } from "../../cells/characters";
import { likeKey } from "../../cells/likeKey";
import { memoised } from "../../cells/memoised";
import type { Notice } from "../../notice/notice";
import { withoutCity } from "../../notice/withoutPlace";
import type { Field } from "../records";
import type { Sameness } from "./sameness";

/** The parts of a notice that tell what places units' names may begin with. */
export type PlaceNames = Pick<Notice, "places" | "units" | "issuer">;

/** A unit's name, taken apart. */
interface UnitForm {
  /** Equal for one unit: as it looks, without the city before it and without the union's own ending. */
  readonly key: string;
  /** What names the company or body that it is, or is a part of: without places, kinds of company, and its part. */
  readonly root: string;
  /** What stands behind that: 富民分公司, 动力车间. */
  readonly part: string;
  /** The places before it, without 省, 市, 县 …. */
  readonly places: readonly string[];
}

/**
 * Whether two names mean one unit. `perhaps`: a province or city stands before one of them only, the company is of another
 * kind, characters are alike, or the one is a part of the other. Two parts of one company are two units.
 */
export function compareUnits(one: string, other: string, notice: PlaceNames): Sameness {
  const [a, b] = [formOf(one, notice), formOf(other, notice)];
  if (a.key === b.key) return "same";
  if (a.root !== b.root || !areWithin(a.places, b.places)) return "different";
  return a.part === b.part || a.part === "" || b.part === "" ? "perhaps" : "different";
}

/** How near the nearest of some units comes to one of others; `unknown` where either are none. */
export function bestOfUnits(
  ones: readonly Pick<Field<string>, "value">[],
  others: readonly Pick<Field<string>, "value">[],
  notice: PlaceNames,
): Sameness | "unknown" {
  const found = ones.flatMap(({ value: one }) =>
    others.flatMap(({ value: other }) => (one === null || other === null ? [] : [compareUnits(one, other, notice)])),
  );
  return (["same", "perhaps", "different"] as const).find((sameness) => found.includes(sameness)) ?? "unknown";
}

/** Equal for names of one unit. */
export function sameUnitKey(name: string, notice: PlaceNames): string {
  return formOf(name, notice).key;
}

/** Equal for all names that may mean one unit. */
export function unitRoot(name: string, notice: PlaceNames): string {
  return formOf(name, notice).root;
}

/** Whether what one names of places is among what the other does: 五华区 lies within 昆明市五华区, not within 盘龙区. */
function areWithin(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((place) => more.includes(place));
}

function formOf(name: string, notice: PlaceNames): UnitForm {
  const forms = formsOf(notice);
  const known = forms.get(name);
  if (known) return known;
  const form = takenApart(name, notice);
  forms.set(name, form);
  return form;
}

const formsOf = memoised((_: PlaceNames) => new Map<string, UnitForm>());

/** Where the name of a company or body ends, and that of its part begins. */
const bodies = "公司|集团|厂|矿|银行|大学|学院|学校|中学|小学|幼儿园|医院|研究院|设计院|研究所|局";
const withPart = new RegExp(`^(.{2,}?(?:${bodies}))(.*)$`, "u");

function takenApart(name: string, notice: PlaceNames): UnitForm {
  const key = withoutUnion(withoutCity(lookKey(name), notice));
  const whole = likeKey(name).replace(/[()[\]〔〕]/g, "");
  const { places, rest } = withoutPlace(whole, notice);
  const company = withoutUnion(rest).replace(/(?:集团)?(?:股份有限|有限责任|有限)?公司/g, "公司");
  const [, body = company, part = ""] = withPart.exec(company) ?? [];
  return { key, root: withoutKind(body), part, places };
}

/** 云机重工公司, 云机重工集团 and 云机重工 are of one name. */
function withoutKind(body: string): string {
  return body.replace(/(?<=..)(?:公司|集团)$/, "");
}

/** A name as `likeKey` has it, without the places that it begins with. */
export function withoutPlaces(name: string, notice: PlaceNames): string {
  return withoutPlace(name, notice).rest;
}

/** Something must be left of the name. */
function withoutPlace(name: string, notice: PlaceNames): Pick<UnitForm, "places"> & { readonly rest: string } {
  const places = new Set<string>();
  let rest = name;
  for (;;) {
    const place = placesOf(notice).find((each) => rest.startsWith(each) && rest.length >= each.length + 2);
    if (place === undefined) return { places: [...places], rest };
    rest = rest.slice(place.length);
    places.add(shortened(place));
  }
}

/** A company and its union are one applicant: 云机公司工会委员会. A place's own union is named after the place alone. */
function withoutUnion(name: string): string {
  const body = name.replace(/(?:总工会|工会委员会|工会联合会|工会)$/, "");
  if (body === name) return name;
  return body.length >= 2 && !/[省市区县州盟旗]$/.test(body) ? body : `${body}工会`;
}

/** What names may begin with, longest first: the notice's own places and those of its units, whole and without 市, 县 …. */
const placesOf = memoised(({ places, units, issuer }: PlaceNames): readonly string[] => {
  const unions = [issuer, ...units.flatMap(({ name, aliases }) => [name, ...aliases])].map(likeKey);
  const whole = new Set(places.map(likeKey));
  for (const union of unions) {
    const within = places
      .map(likeKey)
      .reduce((text, place) => (text.startsWith(place) ? text.slice(place.length) : text), union);
    const [, place] = /^(.{2,}[省市区县州盟旗])总?工会/.exec(within) ?? [];
    if (place !== undefined) whole.add(place);
  }
  return [...new Set([...whole].flatMap((place) => [place, shortened(place)]))].sort((a, b) => b.length - a.length);
});

function shortened(place: string): string {
  return place.length > 2 ? place.replace(/[省市区县州盟旗]$/, "") : place;
}
