import type { Datum } from "../../src/core/rules/rule";

/**
 * What a message says of its own numbers, dates and ages, by rule and message: true of all that it is given, as the clerk
 * reads it. A table test checks every sentence that its rule makes, so at every boundary that it holds.
 */
export const claims: Readonly<Record<string, Claim>> = {
  "num-as-text.negative": ({ text }) => number(text) < 0,
  "name-invalid.length": ({ count, longest }) => number(count) > number(longest),
  "age-plausibility.tooYoung": ({ age, limit }) => months(age) < number(limit) * 12,
  "age-plausibility.beyondRetirement": ({ age, limit }) => months(age) > number(limit) * 12,
  "age-plausibility.beyondLeague": ({ age, limit }) => months(age) > number(limit) * 12,
  "phone-suspect.shared": ({ count, names }) => number(count) > 1 && number(count) >= list(names).length,
  "age-vs-birth.differs": ({ age, expected }) => Math.abs(number(age) - number(expected)) > 1,
  "age-vs-birth.offByOne": ({ age, expected }) => Math.abs(number(age) - number(expected)) === 1,
  "age-vs-work-years.early": ({ age, limit }) => months(age) < number(limit) * 12,
  "tenure-vs-work-years.longer": ({ tenure, work }) => number(tenure) > number(work),
  "resume-timeline.future": ({ to, present }) => beyond(text(to), text(present)),
  "resume-timeline.reversed": ({ from, to }) => text(to) < text(from),
  "fill-date-window.early": ({ date, issued }) => day(date) < day(issued),
  "fill-date-window.late": ({ date, deadline }) => day(date) > day(deadline),
  "future-date.future": ({ date, last }) => day(date) > day(last),
  "future-date.afterNotice": ({ date, issued }) => day(date) > day(issued),
  "future-date.futureYear": ({ years, year }) => list(years).every((each) => number(each) > number(year)),
  "period-since.earlier": ({ since, years }) => list(years).every((year) => number(year) < number(since)),
  "eligible-group.contestEarly": ({ year, since }) => number(year) < number(since),
  "eligible-group.contestFuture": ({ year, latest }) => number(year) > number(latest),
  "condition-missing.few": ({ ticked, needed }) => number(ticked) < "零一两三四五六七八九".indexOf(text(needed)),
  "deeds-length.belowAbout": ({ count, min, stated }) => number(count) < number(min) && number(min) < number(stated),
  "deeds-length.aboveAbout": ({ count, max, stated }) => number(count) > number(max) && number(max) > number(stated),
  "deeds-length.short": ({ count, min }) => number(count) < number(min),
  "deeds-length.long": ({ count, max }) => number(count) > number(max),
  "deeds-length.narrow": ({ count, min }) => number(count) >= number(min),
  "team-ratio.short": ({ percent, wanted }) => number(percent) < number(wanted),
  "team-ratio.partTime": ({ percent, fullTimePercent, wanted }) =>
    number(percent) < number(wanted) !== number(fullTimePercent) < number(wanted),
  "team-ratio.equivalent": ({ size, count, others, wanted }) =>
    number(count) * 100 < number(wanted) * number(size) &&
    (number(count) + number(others)) * 100 >= number(wanted) * number(size),
  "team-ratio.disputed": ({ size, count, others, wanted }) =>
    number(count) * 100 < number(wanted) * number(size) &&
    (number(count) + number(others)) * 100 >= number(wanted) * number(size),
  "team-talents.short": ({ count, min }) => number(count) < number(min),
  "team-talents.early": ({ count, min, early, from, graceFrom }) =>
    number(count) < number(min) && number(count) + number(early) >= number(min) && day(graceFrom) < day(from),
  "team-talents.outside": ({ count, min, others, names }) =>
    number(count) < number(min) &&
    number(count) + number(others) >= number(min) &&
    number(others) === list(names).length,
  "team-talents.disputed": ({ count, min, others }) =>
    number(count) < number(min) && number(count) + number(others) >= number(min),
  "team-talents.fewest": ({ count, min, upper }) => number(count) >= number(min) && number(count) < number(upper),
  "team-core.short": ({ count, min }) => number(count) < number(min),
  "team-core.equivalent": ({ count, others, min }) =>
    number(count) < number(min) && number(count) + number(others) >= number(min),
  "team-core.disputed": ({ count, others, min }) =>
    number(count) < number(min) && number(count) + number(others) >= number(min),
  "team-results.short": ({ count, min }) => number(count) < number(min),
  "team-results.unrecognised": ({ count, min }) => number(count) < number(min),
  "team-results.early": ({ count, min, early, from, graceFrom }) =>
    number(count) < number(min) && number(count) + number(early) >= number(min) && day(graceFrom) < day(from),
  "team-results.fewest": ({ count, min, upper }) => number(count) >= number(min) && number(count) < number(upper),
  "team-commended.short": ({ count, min }) => number(count) < number(min),
  "team-commended.outside": ({ count, min }) => number(count) < number(min),
  "team-commended.early": ({ count, min, early }) =>
    number(count) < number(min) && number(count) + number(early) >= number(min),
  "team-headcount.differs": ({ headcount, people }) => number(headcount) !== number(people),
  "team-headcount.fewer": ({ numbers }) =>
    list(numbers).every((each) => {
      const [stated, listed] = each.match(/\d+/g) ?? [];
      return Number(stated) < Number(listed);
    }),
  "team-headcount.exceeds": ({ skilled, staff }) => number(skilled) > number(staff),
  "project-fields.reversed": ({ from, to }) => text(to) < text(from),
  "quota-exceeded.exceeded": ({ quota, count, excess }) =>
    number(excess) > 0 && number(count) - number(quota) === number(excess),
  "quota-exceeded.overCeiling": ({ count, ceiling }) => number(count) > number(ceiling),
  "quota-exceeded.overCustomary": ({ count, ceiling }) => number(count) > number(ceiling),
  "quota-exceeded.below": ({ count, least, most }) => number(count) < number(least) && number(least) <= number(most),
  "list-ratio.below": ({ count, matching, percent, wanted, missing }) =>
    number(percent) < number(wanted) &&
    (number(matching) + number(missing)) * 100 >= number(wanted) * number(count) - 1e-6 &&
    (number(matching) + number(missing) - 1) * 100 < number(wanted) * number(count),
  "list-ratio.above": ({ count, matching, percent, wanted, excess }) =>
    number(percent) > number(wanted) &&
    (number(matching) - number(excess)) * 100 <= number(wanted) * number(count) + 1e-6 &&
    (number(matching) - number(excess) + 1) * 100 > number(wanted) * number(count),
  "prelim-incomplete.rankGap": ({ count, ranks }) => list(ranks).every((rank) => number(rank) > number(count)),
  "prelim-incomplete.rankRepeated": ({ count, ids }) => number(count) > 1 && number(count) === list(ids).length,
  "pub-order.beforeNotice": ({ from, issuedOn }) => text(from) < text(issuedOn),
  "pub-order.reversed": ({ to, from }) => text(to) < text(from),
  "pub-order.overBefore": ({ to, date }) => text(to) < text(date),
  "pub-order.afterSubmission": ({ to, submitted }) => text(to) >= text(submitted),
  "pub-order.afterLetter": ({ to, letter }) => text(to) >= text(letter),
  "pub-order.letterAfterSubmission": ({ letter, submitted }) => text(letter) > text(submitted),
  "pub-length.belowMinimum": ({ days, wanted }) => number(days) < number(wanted),
  "pub-length.short": ({ days, wanted }) => number(days) < number(wanted),
  "letter-fields.fewReceived": ({ received, count }) => number(received) < number(count),
  "letter-fields.smallPanel": ({ size, count }) => number(size) < number(count),
  "letter-date-order.outside": ({ date, from, to }) => text(date) < text(from) || text(date) > text(to),
  "letter-date-order.disordered": ({ laterDate, earlierDate }) => text(laterDate) < text(earlierDate),
  "deadline-late.late": ({ submitted, deadline }) => text(submitted) > text(deadline),
  "deadline-late.near": ({ submitted, deadline, hours }) =>
    Date.parse(`${text(deadline)}Z`) - Date.parse(`${text(submitted)}Z`) < number(hours) * 3_600_000,
  "deadline-late.paperLate": ({ submitted, deadline }) => text(submitted) > text(deadline).slice(0, 10),
  "mat-copies-seal.copies": ({ copies, wanted, missing }) => number(copies) + number(missing) === number(wanted),
  "mat-copies-seal.moreCopies": ({ copies, wanted }) => number(copies) > number(wanted),
  "cons-pool-quota.exceeded": ({ quota, count, excess }) =>
    number(excess) > 0 && number(count) - number(quota) === number(excess),
  "cons-final-cap.exceeded": ({ count, total, excess }) =>
    number(excess) > 0 && number(count) - number(total) === number(excess),
};

type Claim = (data: Readonly<Record<string, Datum>>) => boolean;

function text(datum: Datum | undefined): string {
  if (datum === undefined) throw new Error("a claim about a value that the message does not have");
  return String(datum);
}

function number(datum: Datum | undefined): number {
  const value = Number(text(datum).normalize("NFKC"));
  if (Number.isNaN(value)) throw new Error(`${text(datum)} is no number`);
  return value;
}

function list(datum: Datum | undefined): readonly string[] {
  return Array.isArray(datum) ? datum : text(datum).split("、");
}

/** `28岁1个月` → 337 */
function months(datum: Datum | undefined): number {
  const [, years, rest = "0"] = /^(-?\d+)岁(?:(\d+)个月)?$/.exec(text(datum)) ?? [];
  if (years === undefined) throw new Error(`${text(datum)} is no age`);
  return Number(years) * 12 + Number(rest);
}

/** `2020年9月8日` → 20200908, `2020年9月` → 20200900 */
function day(datum: Datum | undefined): number {
  const [, year, month, of = "0"] = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text(datum)) ?? [];
  if (year === undefined) throw new Error(`${text(datum)} is no date`);
  return Number(year) * 10_000 + Number(month) * 100 + Number(of);
}

/** As far as both say: a year lies beyond a month of an earlier year. */
function beyond(date: string, bound: string): boolean {
  return date > bound.slice(0, date.length);
}
