const abbreviated = /`:is\(\$\{(\[[^`]+\])\.join\(", "\)\}\):not\(:disabled\)`/;

/** Writes out the selector that tabster abbreviates with `:is()`, which Chromium knows from 88 on. */
module.exports = function plainSelector(source) {
  const [found, list] = abbreviated.exec(source) ?? [];
  if (list === undefined)
    throw new Error("tabster's selector is not what it was: can this loader go, or must it follow?");
  return source.replace(found, `${list}.map((each) => each + ":not(:disabled)").join(", ")`);
};
