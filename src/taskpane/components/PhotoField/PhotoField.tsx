import { Button, Text } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { Words } from "../../strings/words";
import { Asking } from "../Asking/Asking";
import { PhotoDialog } from "./PhotoDialog";
import { usePhotoFieldStyles } from "./PhotoField.styles";

/** What a field for the name of a photo file offers besides: to choose the photo, which is cut and named here. */
export interface PhotoWish {
  /** Null as long as the record has no 编号, after which the file is named. */
  readonly fileName: string | null;
  /** Width by height of the form's box; worked out when a photo is chosen. */
  readonly proportion: () => number;
  readonly onTake: (jpeg: Uint8Array, fileName: string) => void;
}

/** @param children the field in which the file's name can be typed */
export default function PhotoField({
  words,
  header,
  wish: { fileName, proportion, onTake },
  children,
}: {
  readonly words: Words["photo"];
  readonly header: string;
  readonly wish: PhotoWish;
  readonly children: ReactNode;
}) {
  const styles = usePhotoFieldStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function open(file: File | undefined): Promise<void> {
    setProblem(null);
    if (!file) return;
    const address = URL.createObjectURL(file);
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      setPicture(image);
    } catch {
      setProblem(words.unreadable(file.name));
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  return (
    <div className={styles.field}>
      {children}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.file(header)}
        accept="image/*"
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <Button disabled={fileName === null} onClick={() => chooser.current?.click()}>
        {words.choose}
      </Button>
      {fileName === null && <Text size={200}>{words.noId}</Text>}
      {problem !== null && (
        <Text role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
      <Asking onClose={() => setPicture(null)}>
        {picture && fileName !== null && (
          <PhotoDialog
            words={words}
            picture={picture}
            proportion={proportion()}
            fileName={fileName}
            onTake={(jpeg) => {
              setPicture(null);
              onTake(jpeg, fileName);
            }}
            onClose={() => setPicture(null)}
          />
        )}
      </Asking>
    </div>
  );
}
