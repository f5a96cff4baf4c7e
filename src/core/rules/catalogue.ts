import consCrossPerson from "./city/cons-cross-person";
import consCrossProject from "./city/cons-cross-project";
import consFileDuplicate from "./city/cons-file-duplicate";
import consFinalCap from "./city/cons-final-cap";
import consPoolQuota from "./city/cons-pool-quota";
import consUnitMissing from "./city/cons-unit-missing";
import ageVsBirth from "./consistency/age-vs-birth";
import ageVsWorkYears from "./consistency/age-vs-work-years";
import fillDateWindow from "./consistency/fill-date-window";
import futureDate from "./consistency/future-date";
import gradeVsCertificate from "./consistency/grade-vs-certificate";
import periodSince from "./consistency/period-since";
import resumeTimeline from "./consistency/resume-timeline";
import tenureVsWorkYears from "./consistency/tenure-vs-work-years";
import agePlausibility from "./fields/age-plausibility";
import dateAmbiguous from "./fields/date-ambiguous";
import dateNormalise from "./fields/date-normalise";
import dateUnparsed from "./fields/date-unparsed";
import emailInvalid from "./fields/email-invalid";
import honourLevel from "./fields/honour-level";
import levelPitfall from "./fields/level-pitfall";
import levelUnknown from "./fields/level-unknown";
import nameInvalid from "./fields/name-invalid";
import nameMiddleDot from "./fields/name-middle-dot";
import nameRareChar from "./fields/name-rare-char";
import nameSpaces from "./fields/name-spaces";
import papersOtherUnit from "./fields/papers-other-unit";
import phoneInvalid from "./fields/phone-invalid";
import phoneSuspect from "./fields/phone-suspect";
import unitNameForm from "./fields/unit-name-form";
import unitNotInQuota from "./fields/unit-not-in-quota";
import pairAssertions from "./pair/pair-assertions";
import pairPersonReused from "./pair/pair-person-reused";
import pairSamePerson from "./pair/pair-same-person";
import pairSuspect from "./pair/pair-suspect";
import pairTradeMismatch from "./pair/pair-trade-mismatch";
import awardsYear from "./person/awards-year";
import conditionMissing from "./person/condition-missing";
import conditionProof from "./person/condition-proof";
import deedsLength from "./person/deeds-length";
import eligibleGroup from "./person/eligible-group";
import employerKind from "./person/employer-kind";
import frontlinePost from "./person/frontline-post";
import postSuspect from "./person/post-suspect";
import type { Rule } from "./rule";
import deadlineLate from "./screening/deadline-late";
import expertNominee from "./screening/expert-nominee";
import letterDateOrder from "./screening/letter-date-order";
import letterFields from "./screening/letter-fields";
import letterListMatch from "./screening/letter-list-match";
import prelimIncomplete from "./screening/prelim-incomplete";
import pubLength from "./screening/pub-length";
import pubMissing from "./screening/pub-missing";
import pubObjection from "./screening/pub-objection";
import pubOrder from "./screening/pub-order";
import crossCategory from "./submission/cross-category";
import dupPerson from "./submission/dup-person";
import listRatio from "./submission/list-ratio";
import matChecklist from "./submission/mat-checklist";
import matCopiesSeal from "./submission/mat-copies-seal";
import opinionCityPrefilled from "./submission/opinion-city-prefilled";
import overlapContent from "./submission/overlap-content";
import overlapLeader from "./submission/overlap-leader";
import overlapPossible from "./submission/overlap-possible";
import overlapUnit from "./submission/overlap-unit";
import personPossible from "./submission/person-possible";
import photoMissing from "./submission/photo-missing";
import photoShared from "./submission/photo-shared";
import priorListEmpty from "./submission/prior-list-empty";
import priorPossible from "./submission/prior-possible";
import priorSameTitle from "./submission/prior-same-title";
import quotaExceeded from "./submission/quota-exceeded";
import quotaTableSum from "./submission/quota-table-sum";
import leaderKind from "./team/leader-kind";
import leaderLevel from "./team/leader-level";
import leaderTitle from "./team/leader-title";
import namedByLeader from "./team/named-by-leader";
import projectFields from "./team/project-fields";
import teamAnnualProject from "./team/team-annual-project";
import teamCommended from "./team/team-commended";
import teamContest from "./team/team-contest";
import teamCore from "./team/team-core";
import teamFacilitySystem from "./team/team-facility-system";
import teamFormTable from "./team/team-form-table";
import teamHeadcount from "./team/team-headcount";
import teamLeaderRow from "./team/team-leader-row";
import teamMemberTwice from "./team/team-member-twice";
import teamRatio from "./team/team-ratio";
import teamResults from "./team/team-results";
import teamTalents from "./team/team-talents";
import teamYears from "./team/team-years";
import enumInvalid from "./workbook/enum-invalid";
import enumSynonym from "./workbook/enum-synonym";
import idLink from "./workbook/id-link";
import numAsText from "./workbook/num-as-text";
import placeholderValue from "./workbook/placeholder-value";
import requiredMissing from "./workbook/required-missing";
import textInvisible from "./workbook/text-invisible";
import wbCarriedNotice from "./workbook/wb-carried-notice";
import wbFormulaOrError from "./workbook/wb-formula-or-error";
import wbHeaderChanged from "./workbook/wb-header-changed";
import wbHiddenContent from "./workbook/wb-hidden-content";
import wbMergedData from "./workbook/wb-merged-data";
import wbNonRecordRow from "./workbook/wb-non-record-row";
import wbPackVersion from "./workbook/wb-pack-version";
import wbUnreadPart from "./workbook/wb-unread-part";

/** Every rule there is, in the order in which a report lists them; the notice says which of them are on. */
export const rules: readonly Rule[] = [
  wbPackVersion,
  wbCarriedNotice,
  wbHeaderChanged,
  wbHiddenContent,
  wbMergedData,
  wbNonRecordRow,
  wbUnreadPart,
  wbFormulaOrError,
  textInvisible,
  numAsText,
  requiredMissing,
  enumInvalid,
  enumSynonym,
  placeholderValue,
  idLink,
  nameSpaces,
  nameMiddleDot,
  nameInvalid,
  nameRareChar,
  dateUnparsed,
  dateNormalise,
  dateAmbiguous,
  agePlausibility,
  phoneInvalid,
  phoneSuspect,
  emailInvalid,
  levelUnknown,
  levelPitfall,
  honourLevel,
  unitNameForm,
  unitNotInQuota,
  papersOtherUnit,
  ageVsBirth,
  ageVsWorkYears,
  gradeVsCertificate,
  tenureVsWorkYears,
  resumeTimeline,
  fillDateWindow,
  futureDate,
  periodSince,
  eligibleGroup,
  employerKind,
  frontlinePost,
  postSuspect,
  conditionMissing,
  conditionProof,
  awardsYear,
  deedsLength,
  pairSamePerson,
  pairTradeMismatch,
  pairPersonReused,
  pairAssertions,
  pairSuspect,
  leaderLevel,
  leaderKind,
  teamRatio,
  teamTalents,
  teamContest,
  teamCore,
  teamAnnualProject,
  teamResults,
  teamCommended,
  teamFacilitySystem,
  teamLeaderRow,
  teamMemberTwice,
  teamFormTable,
  teamHeadcount,
  teamYears,
  projectFields,
  leaderTitle,
  namedByLeader,
  matChecklist,
  matCopiesSeal,
  photoMissing,
  photoShared,
  opinionCityPrefilled,
  quotaExceeded,
  quotaTableSum,
  overlapLeader,
  overlapUnit,
  overlapContent,
  overlapPossible,
  dupPerson,
  crossCategory,
  personPossible,
  priorSameTitle,
  priorPossible,
  priorListEmpty,
  listRatio,
  prelimIncomplete,
  pubMissing,
  pubOrder,
  pubLength,
  pubObjection,
  letterFields,
  expertNominee,
  letterDateOrder,
  letterListMatch,
  deadlineLate,
  consUnitMissing,
  consFileDuplicate,
  consPoolQuota,
  consCrossPerson,
  consCrossProject,
  consFinalCap,
];
