/** Files are named in Chinese, like what stands in them. */

/** Of the copies that go back to the units. */
export const returnsName = "退回副本.zip";

/** Of the photos that came with filled forms. */
export const photosName = "照片.zip";
