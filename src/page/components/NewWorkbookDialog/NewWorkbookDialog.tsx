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
  const [notice, setNotice] = useState(own);
  const units = notice.units.map(({ name }) => name);
  const [chosen, setUnit] = useState("");
  const unit = units.includes(chosen) ? chosen : "";
  return (
    <DialogBody>
      <DialogTitle>新建标准工作簿</DialogTitle>
      <DialogContent>
        {known.length > 1 && (
          <Field label="通知" className={styles.field}>
            <Select
              value={String(known.indexOf(notice))}
              onChange={(_, { value }) => setNotice(known[Number(value)] ?? own)}
            >
              {known.map(({ id, version, title, documentNumber }, index) => (
                <option key={`${id} ${version}`} value={String(index)}>
                  {`${documentNumber}第${version}版　${title}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label="推荐单位">
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value="">请选择单位</option>
            {units.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabled={unit === ""} onClick={() => onCreate(unit, notice)}>
          新建
        </Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogBody>
  );
}
