import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { usePageWords } from "../../strings/usePageWords";

/** What can be asked for in the menu of the grid. */
export type CellAction =
  | "cut"
  | "copy"
  | "paste"
  | "clear"
  | "insert"
  | "delete"
  | "filter"
  | "sameOnly"
  | "ascending"
  | "descending"
  | "plain"
  | "fit"
  | "fileWidth";

export interface CellMenuProps {
  /** Where in the window it opens. */
  readonly at: { readonly x: number; readonly y: number };
  /** How many rows are selected. */
  readonly rows: number;
  /** What stands in the active cell. */
  readonly text: string;
  /** The sheet has headings by which it can be filtered. */
  readonly canArrange: boolean;
  readonly isArranged: boolean;
  readonly onAction: (action: CellAction) => void;
  readonly onClose: () => void;
}

const shownLetters = 12;

/** What can be done with what is selected. */
export function CellMenu({ at, rows, text, canArrange, isArranged, onAction, onClose }: CellMenuProps) {
  const words = usePageWords().menu;
  const short = text.length <= shownLetters ? text : `${text.slice(0, shownLetters)}…`;
  const target = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  const item = (action: CellAction, label: string, keys?: string) => (
    <MenuItem secondaryContent={keys} onClick={() => onAction(action)}>
      {label}
    </MenuItem>
  );
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover>
        <MenuList aria-label={words.label}>
          {item("cut", words.cut, "Ctrl+X")}
          {item("copy", words.copy, "Ctrl+C")}
          {item("paste", words.paste, "Ctrl+V")}
          {item("clear", words.clear, "Delete")}
          <MenuDivider />
          {item("insert", words.insert(rows), "Ctrl++")}
          {item("delete", words.delete(rows), "Ctrl+-")}
          {canArrange && (
            <>
              <MenuDivider />
              {item("filter", words.filter, "Ctrl+Shift+L")}
              {item("sameOnly", words.sameOnly(short))}
              {item("ascending", words.ascending)}
              {item("descending", words.descending)}
            </>
          )}
          {isArranged && item("plain", words.plain)}
          <MenuDivider />
          {item("fit", words.fit)}
          {item("fileWidth", words.fileWidth)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
