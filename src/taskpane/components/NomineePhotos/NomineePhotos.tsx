import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fileNameKey, isBlank } from "../../../core/cells/characters";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { Photos } from "../../session";
import type { Words } from "../../strings/words";
import { FileChooser } from "../FileChooser/FileChooser";

const useStyles = makeStyles({
  photos: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  photo: {
    height: "140px",
    maxWidth: "120px",
    objectFit: "contain",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The photos that a nomination names, as far as their files were given here, and the way to give the others. */
export function NomineePhotos({
  words,
  nomination,
  photos,
  onPhotos,
}: {
  readonly words: Words["review"];
  readonly nomination: Nomination;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const named = nomination.fields.filter(({ column, text }) => column.content === "photoFile" && !isBlank(text));
  if (named.length === 0) return null;
  const files = new Map([...photos].map(([name, file]) => [fileNameKey(name), file]));
  const fileOf = ({ text }: Field) => files.get(fileNameKey(text.trim()));
  return (
    <div className={styles.photos}>
      {named.map((field) => {
        const file = fileOf(field);
        return file && <Photo key={field.column.key} file={file} title={words.photo(field.text.trim())} />;
      })}
      {named.some((field) => !fileOf(field)) && (
        <FileChooser
          label={words.choosePhotos}
          inputLabel={words.photoFiles}
          multiple
          accept=".jpg,.jpeg,.png"
          onFiles={onPhotos}
        />
      )}
    </div>
  );
}

function Photo({ file, title }: { readonly file: Blob; readonly title: string }) {
  const styles = useStyles();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address && <img className={styles.photo} src={address} alt={title} />;
}
