import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Notice } from "../../../core/notice/notice";
import { usePageStyles } from "../../Page.styles";
import { usePageWords } from "../../strings/usePageWords";

export interface NewWorkbookDialogProps {
  /** The one that is offered first. */
  readonly notice: Notice;
  readonly known: readonly Notice[];
  readonly onCreate: (unit: string, notice: Notice) => void;
  readonly onClose: () => void;
}

/** Asks for which unit to make an empty standard workbook. */
export function NewWorkbookDialog({ notice: own, known, onCreate, onClose }: NewWorkbookDialogProps) {
  const styles = usePageStyles();
  const { new: words, cancel } = usePageWords();
  const [notice, setNotice] = useState(own);
  const units = notice.units.map(({ name }) => name);
  const [chosen, setUnit] = useState("");
  const unit = units.includes(chosen) ? chosen : "";
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent>
        {known.length > 1 && (
          <Field label={words.notice} className={styles.field}>
            <Select
              value={String(known.indexOf(notice))}
              onChange={(_, { value }) => setNotice(known[Number(value)] ?? own)}
            >
              {known.map(({ id, version, title, documentNumber }, index) => (
                <option key={`${id} ${version}`} value={String(index)}>
                  {words.noticeNamed(documentNumber, version, title)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={words.unit}>
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value="">{words.choose}</option>
            {units.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabled={unit === ""} onClick={() => onCreate(unit, notice)}>
          {words.create}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
