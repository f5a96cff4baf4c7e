/** `error` blocks the letters, `warning` wants mending or a written reason, `advice` may be left. */
export type Severity = "error" | "warning" | "advice";
