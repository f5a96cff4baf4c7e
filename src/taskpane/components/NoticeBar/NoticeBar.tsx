import { Button, Text } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { InForce } from "../../../app/noticeInForce";
import type { NoticeShelf, ShelfState } from "../../../app/noticeShelf";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { useNoticeBarStyles } from "./NoticeBar.styles";

/** Needed seldom, and larger than the bar. */
const NoticeChoice = lazy(() => import("./NoticeChoice"));

/** Which notice judges, and the choice of another. */
export function NoticeBar({
  words,
  inForce: { notice, source, unusable },
  ...choice
}: {
  readonly words: Words["notice"];
  readonly inForce: InForce;
  readonly state: ShelfState;
  readonly onChoose: NoticeShelf["choose"];
  /** Reads a chosen file. Throws `HostError`. */
  readonly readNotice: (file: File) => Promise<Notice>;
}) {
  const styles = useNoticeBarStyles();
  /** Null until first asked for: then it is loaded, and stays. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  return (
    <section className={styles.bar} aria-label={words.label}>
      <div className={styles.notice}>
        <Text size={200}>
          {words.judging(notice.documentNumber, notice.version)}
          {words.source[source]}
          {unusable && <span className={styles.failed}>{words.unusable}</span>}
        </Text>
        <Text size={200} title={notice.title} truncate wrap={false}>
          {notice.title}
        </Text>
      </div>
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.change}
      </Button>
      {isOpen !== null && (
        <Suspense fallback={null}>
          <NoticeChoice isOpen={isOpen} words={words} {...choice} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
