import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  photo: {
    height: "140px",
    maxWidth: "120px",
    objectFit: "contain",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A nominee's photo, out of a file. */
export function Photo({ file, title }: { readonly file: Blob; readonly title: string }) {
  const styles = useStyles();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address && <img className={styles.photo} src={address} alt={title} />;
}
