import { Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { countBySeverity } from "../../../core/issues/report";
import type { Notice } from "../../../core/notice/notice";
import { handInList } from "../../../core/quotas/handIn";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

/** 报送清单: what to print, seal and send, where and by when. */
export function HandInCard({
  words: { handIn: words, day: shownDay },
  notice,
  snapshot: { records, issues },
  wanted,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  /** Brought in sight whenever it is asked for once more; 0: it is not. */
  readonly wanted: number;
}) {
  const styles = useDocumentsViewStyles();
  const list = useMemo(() => handInList(records, notice), [records, notice]);
  const { error } = useMemo(() => countBySeverity(issues), [issues]);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === 0) return;
    card.current?.scrollIntoView?.({ block: "start" });
    card.current?.focus({ preventScroll: true });
  }, [wanted]);
  if (records.scope === "city") return null;
  const { office, publicity, paper = "" } = notice;
  const [day, time] = [shownDay(notice.deadline), notice.deadline.slice(11, 16)];
  return (
    <section ref={card} tabIndex={-1} aria-label={words.title} className={styles.card}>
      <Subtitle2 as="h3">{words.title}</Subtitle2>
      <Text>{words.deadline(day, time)}</Text>
      <Text>{error > 0 ? words.errors(error) : words.noErrors}</Text>
      {list.length === 0 && <Text>{words.none}</Text>}
      {list.length > 0 && (
        <ul className={styles.handIn}>
          {list.map(({ award, recommended, letter, form, publicity: shown }) => (
            <li key={award.id}>
              {words.award(award.name, recommended, award.measure)}
              <ul className={styles.handIn}>
                <li>
                  {shown
                    ? words.shown(shownDay(shown.from), shownDay(shown.to))
                    : words.notShown(publicity.minDays ?? publicity.customaryDays, publicity.minDays !== null)}
                </li>
                {form && <li>{words.form(paper, recommended, form.copies, form.seals)}</li>}
                {letter && <li>{words.letter(paper, letter.copies, letter.made)}</li>}
              </ul>
            </li>
          ))}
          <li>{words.file}</li>
        </ul>
      )}
      <Text>{words.to(office.name, office.address, office.phones, office.email)}</Text>
    </section>
  );
}
