import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { type LocalLandline, looksInvented, type Phone, readPhones } from "../../cells/phones";
import { recommenders } from "../../quotas/recommenders";
import { type FilledText, textsOf } from "../../workbook/fields";
import { personKey } from "../../workbook/nameKeys";
import { personsOf } from "../../workbook/persons";
import type { Field, RecordBase, Records } from "../../workbook/records";
import { defineRule } from "../rule";

/** 附件1, 4, 6, 8, covers: a number that looks invented, that several persons give as theirs, or lacks its area code. */
export default defineRule({
  meta: {
    id: "phone-suspect",
    summary: "Ask for a second look at phones that look invented, are shared, or lack the area code",
    messages: {
      invented: "“{phone}”像是随手填写的号码，请核实后填写真实电话。",
      shared: "手机号{phone}由{names}等{count}人共用，请核实后各填本人电话。",
      areaCode: "固定电话请写区号：“{standard}”。",
    },
    fix: "proposed",
    toldOnce: ["invented", "areaCode"],
  },
  *check({ records, notice }) {
    for (const { field } of textsOf(records, "phone")) {
      const phones = readPhones(field.value, notice.landline);
      const invented = phones.find(({ digits }) => looksInvented(digits));
      if (invented) yield { messageId: "invented", at: [field.at], data: { phone: invented.text } };
      else if (phones.some(lacksAreaCode)) yield withAreaCode(field, phones, notice.landline);
    }
    const recommenderOf = recommenders(records, notice);
    for (const [phone, owners] of ownersByMobile(records, notice.landline)) {
      const at = owners.map(({ field }) => field.at);
      const count = new Set(owners.map(({ name }) => personKey(name))).size;
      if (count < 2 || !isNonEmpty(at)) continue;
      const dataOf = (nameOf: (owner: Owner) => string) => {
        const names = new Map(owners.map((owner) => [personKey(nameOf(owner)), nameOf(owner)]));
        return { phone, names: [...names.values()].slice(0, namesShown), count };
      };
      yield {
        messageId: "shared",
        at,
        data: dataOf(({ name }) => name),
        dataFor: (isOwn) =>
          dataOf(({ name, field, record }) => (isOwn(field.at) ? name : `${recommenderOf(record)}的人员`)),
      };
    }
  },
});

const namesShown = 3;

function lacksAreaCode({ kind, areaCode }: Phone): boolean {
  return kind === "landline" && areaCode === null;
}

function withAreaCode({ at }: FilledText, phones: readonly Phone[], local: LocalLandline) {
  const standard = phones
    .map((phone) => (lacksAreaCode(phone) ? `${local.areaCode}-${phone.text}` : phone.text))
    .join("、");
  return {
    messageId: "areaCode",
    at: [at],
    data: { standard },
    fix: { safe: false, edits: [{ at, value: standard }] },
  } as const;
}

interface Owner {
  readonly record: RecordBase;
  readonly name: string;
  readonly field: Field<string>;
}

/** Who gives a mobile number as their own. Landlines are shared by an office, and a pair's cover shows either's number. */
function ownersByMobile(records: Records, local: LocalLandline): ReadonlyMap<string, readonly Owner[]> {
  const given = [
    ...records.unitInfo.map((info) => ({ record: info, name: info.clerk, field: info.clerkPhone })),
    ...personsOf(records).map(({ nomination, name, phone }) => ({ record: nomination, name, field: phone })),
  ];
  const numbers = given.flatMap(({ record, name, field }) =>
    name.value === null || field.value === null
      ? []
      : readPhones(field.value, local)
          .filter(({ kind, digits }) => kind === "mobile" && !looksInvented(digits))
          .map(({ digits }) => ({ digits, owner: { record, name: name.value ?? "", field } })),
  );
  const groups = groupBy(numbers, ({ digits }) => digits);
  return new Map([...groups].map(([digits, entries]) => [digits, entries.map(({ owner }) => owner)]));
}
