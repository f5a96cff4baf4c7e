import type { Notice } from "./notice";

type Issuer = Pick<Notice, "issuer">;

/** Who collects, as its own units say: 市总工会, 区总工会; by its whole name where that is no general union of a place. */
export function issuerName({ issuer }: Issuer): string {
  return /[省市州盟县区旗]总工会$/.exec(issuer)?.[0] ?? issuer;
}

/** At which level it is: 市级, 区级; 本级 where it is of no place. */
export function issuerLevel({ issuer }: Issuer): string {
  const place = /([省市州盟县区旗])总工会$/.exec(issuer)?.[1];
  return place === undefined ? "本级" : `${place}级`;
}

/** A text of the catalogues, which speak of 市总工会, about whoever it is that collects. */
export function inIssuersName(text: string, notice: Issuer): string {
  const name = issuerName(notice);
  return text
    .replaceAll("市总工会", name)
    .replaceAll("市总意见", `${name.replace(/总工会$/, "总")}意见`)
    .replaceAll("市级意见", `${issuerLevel(notice)}意见`);
}
