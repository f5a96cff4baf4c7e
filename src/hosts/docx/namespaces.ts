const schemas = "http://schemas.openxmlformats.org";
export const relations = `${schemas}/officeDocument/2006/relationships`;
export const pictureVocabulary = `${schemas}/drawingml/2006/picture`;

const vocabularies = {
  w: `${schemas}/wordprocessingml/2006/main`,
  r: relations,
  wp: `${schemas}/drawingml/2006/wordprocessingDrawing`,
  a: `${schemas}/drawingml/2006/main`,
  pic: pictureVocabulary,
};

/** For the root of a part. */
export const namespaces = Object.entries(vocabularies)
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ");
