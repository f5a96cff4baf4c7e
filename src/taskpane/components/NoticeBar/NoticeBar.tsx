import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Radio,
  RadioGroup,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { InForce } from "../../../app/noticeInForce";
import type { NoticeShelf, ShelfState } from "../../../app/noticeShelf";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { failureOf } from "../../taskQueue";
import { FileChooser } from "../FileChooser/FileChooser";
import { useNoticeBarStyles } from "./NoticeBar.styles";

/** The workbook's own goes by no number. */
const ownValue = "own";

/** Which notice judges, and the choice of another. */
export function NoticeBar({
  words,
  inForce,
  state,
  onChoose,
  readNotice,
}: {
  readonly words: Words["notice"];
  readonly inForce: InForce;
  readonly state: ShelfState;
  readonly onChoose: NoticeShelf["choose"];
  /** Reads a chosen file. Throws `HostError`. */
  readonly readNotice: (file: File) => Promise<Notice>;
}) {
  const styles = useNoticeBarStyles();
  const [failure, setFailure] = useState<string | null>(null);
  const { notice, source, unusable } = inForce;
  const { chosen, known } = state;
  const value = chosen ? String(known.indexOf(chosen)) : ownValue;
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    try {
      onChoose(await readNotice(file));
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error).text);
    }
  };
  return (
    <section className={styles.bar} aria-label={words.label}>
      <Text size={200} title={notice.title}>
        {words.judging(notice.title, notice.documentNumber, notice.version)}
        {words.source[source]}
        {unusable && <span className={styles.failed}>{words.unusable}</span>}
      </Text>
      <Dialog onOpenChange={() => setFailure(null)}>
        <DialogTrigger disableButtonEnhancement>
          <Button size="small">{words.change}</Button>
        </DialogTrigger>
        <DialogSurface aria-describedby={undefined}>
          <DialogBody>
            <DialogTitle>{words.change}</DialogTitle>
            <DialogContent>
              <RadioGroup
                aria-label={words.label}
                value={value}
                onChange={(_, data) => onChoose(data.value === ownValue ? null : (known[Number(data.value)] ?? null))}
              >
                <Radio value={ownValue} label={words.own} />
                {known.map((each, index) => (
                  <Radio key={`${each.id} ${each.version}`} value={String(index)} label={words.named(each)} />
                ))}
              </RadioGroup>
              {failure !== null && (
                <Text block role="alert" className={styles.failed}>
                  {failure}
                </Text>
              )}
            </DialogContent>
            <DialogActions>
              <FileChooser label={words.fromFile} accept=".xlsx,.xlsm,.json" onFiles={choose} />
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary">{words.close}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </section>
  );
}
