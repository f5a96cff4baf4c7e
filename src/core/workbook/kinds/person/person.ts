import type { Field, PersonNomination } from "../../records";
import type { Kind, KnownPerson } from "../kind";
import { spacedName } from "../spacedName";
import { personColumns } from "./columns";

/** 个人: 金牌工人, 五一劳动奖章, 工匠. */
export const person: Kind<"person"> = {
  word: "个人",
  columns: personColumns,
  mandatory: ["name"],
  rows: 10,
  puts: "persons",
  personsOf: (nomination) => [new Worker(nomination)],
  nameOf: ({ name }) => name.value ?? "",
  employerOf: ({ employer }) => employer.value ?? "",
  namesIn: ({ name }) => ({ nominee: [name] }),
  mainFactOf: ({ trade }) => trade.value ?? "",
  letterCellOf: ({ name }) => spacedName(name.value),
  namesInLetterCell: (text) => [text],
  accountOf: ({ deeds, awards, conditionProof }) => ({ deeds, texts: [deeds, awards, conditionProof] }),
  telling: [
    "sex",
    "ethnicity",
    "birth",
    "education",
    "employer",
    "trade",
    "post",
    "title",
    "skillLevel",
    "workYears",
    "identity",
    "contestTitle",
    "conditions",
    "conditionProof",
    "honourBasis",
    "awards",
    "deeds",
  ],
};

/** Reads and keeps what is asked for: of a long list, names and births are compared, and the rest is looked at once. */
class Worker implements KnownPerson {
  readonly role = "本人";
  readonly #nomination: PersonNomination;
  #name?: Field<string>;
  #birth?: Field<string>;
  #employer?: Field<string>;

  constructor(nomination: PersonNomination) {
    this.#nomination = nomination;
  }

  get name() {
    this.#name ??= this.#nomination.name;
    return this.#name;
  }
  get birth() {
    this.#birth ??= this.#nomination.birth;
    return this.#birth;
  }
  get employer() {
    this.#employer ??= this.#nomination.employer;
    return this.#employer;
  }
  get phone() {
    return this.#nomination.phone;
  }
  get sex() {
    return this.#nomination.sex;
  }
  get ethnicity() {
    return this.#nomination.ethnicity;
  }
  get education() {
    return this.#nomination.education;
  }
  get politics() {
    return this.#nomination.politics;
  }
  get resume() {
    return this.#nomination.resume;
  }
  get photo() {
    return this.#nomination.photo;
  }
  get awards() {
    return this.#nomination.awards;
  }
  get title() {
    return this.#nomination.title;
  }
  get chosenGrade() {
    return this.#nomination.skillLevel;
  }
  get frontline() {
    return this.#nomination.frontline;
  }
  get migrant() {
    return this.#nomination.migrantWorker;
  }
}
