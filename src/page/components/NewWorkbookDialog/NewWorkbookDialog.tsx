import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";

export interface NewWorkbookDialogProps {
  /** The names of the units that recommend. */
  readonly units: readonly string[];
  readonly onCreate: (unit: string) => void;
  readonly onClose: () => void;
}

/** Asks for which unit to make an empty standard workbook. */
export function NewWorkbookDialog({ units, onCreate, onClose }: NewWorkbookDialogProps) {
  const [unit, setUnit] = useState(units[0] ?? "");
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>新建标准工作簿</DialogTitle>
          <DialogContent>
            <Field label="推荐单位">
              <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
                {units.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onCreate(unit)}>
              新建
            </Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
