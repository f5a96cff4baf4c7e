import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Radio,
  RadioGroup,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { NoticeShelf, ShelfState } from "../../../app/noticeShelf";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { failureOf } from "../../taskQueue";
import { Asking } from "../Asking/Asking";
import { FileChooser } from "../FileChooser/FileChooser";
import { useNoticeBarStyles } from "./NoticeBar.styles";

/** The workbook's own goes by no number. */
const ownValue = "own";

interface ChoiceProps {
  readonly words: Words["notice"];
  readonly state: ShelfState;
  readonly onChoose: NoticeShelf["choose"];
  readonly readNotice: (file: File) => Promise<Notice>;
  readonly onClose: () => void;
}

/** Asks which notice is to judge: one of those that are known, or one of a file. */
export default function NoticeChoice({ isOpen, ...choice }: ChoiceProps & { readonly isOpen: boolean }) {
  return <Asking onClose={choice.onClose}>{isOpen && <Choice {...choice} />}</Asking>;
}

function Choice({ words, state: { chosen, known }, onChoose, readNotice, onClose }: ChoiceProps) {
  const styles = useNoticeBarStyles();
  const [failure, setFailure] = useState<string | null>(null);
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
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
