import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { districtStudios } from "./districtStudios";
import { kunming2021 } from "./kunming2021";
import { mayDay } from "./mayDay";
import { oneEach } from "./oneEach";

/** The notices that samples and tests show the product with; all but the first are invented. */
export const sampleNotices: readonly Notice[] = [kunming2020, kunming2021, mayDay, districtStudios, oneEach];
