import { Menu, MenuItem, MenuList, MenuPopover, mergeClasses } from "@fluentui/react-components";
import { usePageWords } from "../../strings/usePageWords";
import { useChoiceMenuStyles } from "./ChoiceMenu.styles";

export interface ChoiceMenuProps {
  /** The cell that it belongs to. */
  readonly target: HTMLElement;
  readonly choices: readonly string[];
  /** What stands in the cell. */
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The list of a cell that is to be chosen from. */
export function ChoiceMenu({ target, choices, chosen, onChoose, onClose }: ChoiceMenuProps) {
  const styles = useChoiceMenuStyles();
  const words = usePageWords();
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover className={styles.popover}>
        <MenuList aria-label={words.choices}>
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              className={mergeClasses(styles.item, choice === chosen && styles.chosen)}
              onClick={() => onChoose(choice)}
            >
              {choice}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
