import { base, Faker, zh_CN } from "@faker-js/faker";

/** Names as they occur in Yunnan beside those that a faker knows: without surname, with a middle dot, with rare characters. */
const yunnanNames = [
  "岩温罕",
  "玉罕娇",
  "扎体",
  "娜朵",
  "阿卓木呷",
  "和丽泽",
  "木增寿",
  "刀建民",
  "尼玛卓玛",
  "约布·阿普",
  "艾扎·娜",
  "李𬭩",
  "白𠮷安",
  "普云龙",
  "纳吉慧",
];

const companies = [
  "重工",
  "电力设备",
  "水务",
  "公交",
  "轨道装备",
  "制药",
  "食品",
  "印务",
  "磷化工",
  "茶业",
  "冶金",
  "园林",
];
const trades = ["焊工", "电工", "数控车工", "钳工", "汽车维修工", "水处理工", "印刷工", "制药工"];

/** A person as the invented workbooks need one. */
export interface Invented {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly ethnicity: string;
  readonly birthYear: number;
  readonly birth: string;
  readonly phone: string;
}

/** Vain tries after which a name may be longer. */
const enough = 8;

/** Invents people and employers; the same seed gives the same ones, and nobody comes twice. */
export interface Inventor {
  person(bornFrom: number, bornTo: number): Invented;
  company(): string;
  trade(): string;
}

export function inventor(seed: number): Inventor {
  const faker = new Faker({ locale: [zh_CN, base] });
  faker.seed(seed);
  const used = new Set<string>();
  let phones = 0;
  /** `make` is told how often it was called in vain: what can be said shortly runs out. */
  const fresh = (make: (vainly: number) => string): string => {
    for (let vainly = 0; ; vainly++) {
      const made = make(vainly);
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
  const surnames = (count: number) => Array.from({ length: count }, () => faker.person.lastName()).join("");
  const name = (sex: ReturnType<Faker["person"]["sexType"]>, vainly: number) => {
    const rest = yunnanNames.filter((known) => !used.has(known));
    if (rest.length > 0 && faker.number.int(11) === 0) return faker.helpers.arrayElement(rest);
    return surnames(vainly < enough ? 1 : 2) + faker.person.firstName(sex);
  };
  return {
    person(bornFrom, bornTo) {
      const sex = faker.person.sexType();
      const birthYear = faker.number.int({ min: bornFrom, max: bornTo });
      const month = faker.number.int({ min: 1, max: 12 });
      phones++;
      return {
        name: fresh((vainly) => name(sex, vainly)),
        sex: sex === "male" ? "男" : "女",
        ethnicity: faker.helpers.arrayElement([
          "汉族",
          "汉族",
          "汉族",
          "彝族",
          "白族",
          "傣族",
          "哈尼族",
          "纳西族",
          "回族",
          "苗族",
        ]),
        birthYear,
        birth: `${birthYear}-${String(month).padStart(2, "0")}`,
        // 1 3–9 and nine digits; counted up in large odd steps, so that none looks like another.
        phone: `1${3 + (phones % 7)}${String((phones * 73_856_093 + seed * 19_349_663) % 1_000_000_000).padStart(9, "3")}`,
      };
    },
    company: () =>
      fresh((vainly) => `昆明${surnames(vainly < enough ? 2 : 3)}${faker.helpers.arrayElement(companies)}有限公司`),
    trade: () => faker.helpers.arrayElement(trades),
  };
}
