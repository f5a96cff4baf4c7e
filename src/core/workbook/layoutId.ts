/** Stands in `_meta` as `schema`: which sheets and columns the workbook was made with. */
export const layoutId = "nomination-workbook/1";
