import type { UnitState } from "../../core/consolidation/unitBoard";
import { returnsName } from "../fileNames";
import type { Words } from "./zhCN";

const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
const issues = (count: number) => (count === 1 ? "1 issue" : `${count} issues`);
const errors = (count: number) => (count === 1 ? "1 error" : `${count} errors`);

const unitStates: Readonly<Record<UnitState, string>> = {
  missing: "Not in",
  unsettled: "To be settled",
  faulty: "With errors",
  received: "In",
  decided: "Decided",
};

/** The summary's bands. */
const bands: Readonly<Record<string, string>> = {
  "35岁及以下": "up to 35",
  "36至45岁": "36 to 45",
  "46至55岁": "46 to 55",
  "56岁及以上": "56 and over",
  研究生: "Postgraduate",
  本科: "Bachelor",
  大专: "College",
  中专及以下: "Below college",
  是: "Yes",
  否: "No",
};

export const enUS: Words = {
  language: "en-US",
  title: "Nomination Desk",
  views: { check: "Check", quotas: "Quotas", form: "Fill in", review: "Review", documents: "Documents" },
  steps: {
    label: "Steps",
    name: {
      unitInfo: "Unit",
      nominations: "People",
      screening: "Review",
      check: "Check",
      documents: "Papers",
      handIn: "Send",
    },
    state: ({ name, state, done, total }) => {
      const left = total - done;
      if (name === "handIn") return state === "begun" ? "can be sent" : "when the steps before are done";
      if (state === "done") return "done";
      return {
        unitInfo: `${left} to fill in`,
        nominations: total === 0 ? "nobody yet" : `${left} of ${total} with errors`,
        screening: total === 0 ? "nobody to review yet" : `${left} to do`,
        check: total === 0 ? "nothing to check yet" : `${left} to settle`,
        documents: total === 0 ? "after the review" : `${left === 1 ? "1 letter" : `${left} letters`} to make`,
      }[name];
    },
    told: (state, isCurrent) => `: ${state}${isCurrent ? "; this is what to do now" : ""}`,
  },
  named: (name, what) => `${name}: ${what}`,
  aside: (text, more) => `${text} (${more})`,
  day: (iso) =>
    new Date(iso.slice(0, 10)).toLocaleDateString("en-GB", {
      ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
    }),
  columnHelp: ({ hint, cityOnly, required, when, clause, example }) =>
    [
      `${hint}.`,
      cityOnly || required === "system"
        ? ""
        : required === "always"
          ? " Required."
          : when === undefined
            ? " Optional."
            : ` Required: ${when}.`,
      clause === "" ? "" : ` By the notice, ${clause}.`,
      ` Example: ${example}`,
    ].join(""),
  level: { error: "Errors", warning: "Warnings", advice: "Advice", waived: "Explained" },
  levelName: { error: "Error", warning: "Warning", advice: "Advice", waived: "Explained" },
  task: {
    name: {
      open: "Opening the workbook",
      check: "Checking",
      clear: "Clearing marks",
      preview: "Looking for what can be fixed",
      fix: "Fixing",
      import: "Reading the forms",
      edit: "Writing",
      consolidate: "Merging the workbooks",
      return: "Making the copies to return",
      print: "Laying out pages",
      create: "Making a workbook",
    },
    phase: {
      reading: "reading sheets",
      checking: "comparing with the notice",
      drawing: "drawing them one by one",
      writing: "writing to the sheets",
    },
    drawn: (done, total) => ` (${done} of ${total})`,
    cancel: "Cancel",
    leave: "Stop waiting",
    writing: "Writing cannot be cancelled; if it takes very long, you can stop waiting",
  },
  outcome: {
    checked: ({ error, warning, advice }) =>
      error + warning + advice === 0
        ? "Checked: no issue found."
        : `Checked: ${issues(error + warning + advice)} (${errors(error)}, ${warning === 1 ? "1 warning" : `${warning} warnings`}, ${advice} advice), marked in the sheets.`,
    cleared: "The marks are gone; what you typed and the generated sheets have not changed.",
    nothingToFix: "Nothing can be fixed automatically.",
    undecided: (mayWait) =>
      `Some units sent workbooks that differ; nothing is merged yet. Compare them cell by cell, say below which one counts, and merge again${mayWait ? "; or merge without deciding, as is said of each below" : ""}.`,
    fixed: (count) => `Fixed ${cells(count)}.`,
    deleted: (place) => `${place === null ? "The new record" : `Record ${place}`} is deleted; this can be undone.`,
    restore: "Undo",
    photoTaken: (fileName) =>
      `The photo is downloaded as “${fileName}”. Put it into the workbook's folder and hand it in with it; forms and printing use it as long as this page is open.`,
    imported: ({ forms, photos, unwritten }) =>
      [
        forms === 1 ? "1 form is imported. " : `${forms} forms are imported. `,
        "Please check, and fill in what forms do not tell.",
        photos > 0 ? ` ${photos} photos were downloaded: put them beside the workbook and hand them in with it.` : "",
        ...unwritten,
      ].join(""),
    created: (fileName) => `“${fileName}” is made; please fill it in.`,
    consolidated: ({ files, units, hasNews, isNew, kept }) =>
      [
        `${files === 0 ? "Lists updated" : hasNews ? "Merged" : "No workbook was new"}: the merged workbook holds ${units === 1 ? "1 unit" : `${units} units`}`,
        `${isNew ? " and is opened as a new one; save it" : ""}. 收件登记 tells what became of each file.`,
        kept.length > 0 ? ` Sheets edited by hand are kept as ${kept.join(", ")}, beside new ones.` : "",
      ].join(""),
    returned: (written, failures) =>
      [
        written === 0
          ? "No workbook has to go back."
          : `${written} marked copies are in “${returnsName}”; send them back.`,
        ...(failures.length > 0 ? [` Not made: ${failures.join(" ")}`] : []),
      ].join(""),
    between: " ",
    close: "Close",
  },
  failure: {
    fault: "This was not done. Try again; if it persists, tell your administrator:",
    notLoaded: "A part of the program has not come; check the network, then try again.",
    overtaken: "The workbook was changed while it was merged, so nothing was written; merge once more.",
    left: "No longer waiting for Excel. See whether a cell is being typed into, a dialog is open, or the network is down.",
    written: {
      nothing: "The workbook is unchanged.",
      partly: "Part of it may be in the workbook; please look. Doing it again completes it.",
      all: "What was to be written is in the workbook.",
    },
    close: "Close",
  },
  crash: {
    title: "The pane cannot be shown",
    advice: "The workbook has no part in this. Reopen the pane; if it fails again, tell your administrator:",
    again: "Reopen the pane",
  },
  loading: "Opening…",
  shell: {
    notExcel: "Open this pane in Excel, by the tab of this add-in.",
    notOpened: (error) =>
      `The workbook could not be opened. Close the pane and try again; else tell your administrator: ${error}`,
  },
  outdated: {
    lists: (names) => `${names.join(", ")} no longer match the workbook's content; update them.`,
    update: "Update",
  },
  stale: {
    stale: "The sheets have been edited; these results may be out of date.",
    marks: "The sheets have been edited; the marks in them may be out of date.",
    again: "Check again",
  },
  notice: {
    label: "Notice that judges",
    judging: (number, version) => `Judged by ${number}, version ${version}`,
    source: { chosen: ", chosen here.", carried: ", carried by the workbook.", builtIn: ", built in." },
    unusable: " The notice that the workbook carries cannot be used.",
    change: "Change notice",
    own: "The workbook's own, else the built-in one",
    named: ({ title, documentNumber, version }) => `《${title}》 (${documentNumber}), version ${version}`,
    fromFile: "Choose a file (.xlsx, .json)",
    close: "Done",
  },
  noticeWorkbook: {
    title: "Notice workbook",
    sound: (title, number) => `《${title}》 (${number}) has no errors; the units' workbooks can be made from it.`,
    unsound: (errors) =>
      `The notice has ${errors} errors and cannot be used before they are mended; click one to go to it.`,
    check: "Check the notice",
    use: "Judge by it on this computer",
    help: "Help",
    issues: "Mistakes in the notice",
    unit: "Unit",
    choose: "Choose a unit",
    create: "Make this unit's workbook",
    createAll: (count) => `Make all units' workbooks (${count}, one zip)`,
    oneAtATime: "Excel makes one at a time; to make all at once, open this notice workbook in the browser page.",
  },
  welcome: {
    notice: "Notice",
    steps: [
      { title: "Open or make a workbook", advice: "One for each unit; begin with the unit itself." },
      { title: "Fill in, review, check", advice: "Record by record; what is wrong is marked, with what to do." },
      { title: "Print and send", advice: "Make letters and forms, seal them, and send what the list says." },
    ],
    title: "No nomination workbook is open",
    advice:
      "This is not a nomination workbook. Open yours, or make a new one for your unit; a list of your own can then be imported under Fill in.",
    otherTitle: "This workbook was made for another notice",
    otherAdvice: (number) =>
      `It has no sheet of ${number}. Choose its own by “Change notice”, ask the issuing office for it, or make a new one for your unit.`,
    unit: "Unit",
    choose: "Choose a unit",
    create: "New standard workbook",
    consolidate: "Merge workbooks (issuing office)",
    retry: "Read again",
    help: "Help",
  },
  check: {
    check: "Check",
    marksOnly: "Only marks cells; changes nothing you typed or formatted",
    report: "Make the sheet 检查结果",
    clear: "Clear marks",
    merges: "Look for merged cells",
    mergesCost: "Merged cells are looked for separately; what was done before cannot be undone after that.",
    live: "Check while I type",
    fixAll: "Fix automatically",
    levels: "Filter by severity",
    betweenUnits: (count) => `Between units: ${count}`,
    search: "Search issues, numbers, cells",
    grouping: "Group",
    groupings: { record: "by record", rule: "by rule", sheet: "by sheet" },
    list: "Issues",
    keys: "Arrow up and down go from issue to issue and jump to its cell",
    count: (count) => String(count),
    none: "No issue found.",
    toFill: (count) => `${count} still to fill in; they are checked when you go on to another record or press Check.`,
    noneBesides: "No issue in what is filled in.",
    noneShown: "No issue matches the filter.",
    previous: "Previous issue",
    next: "Next issue",
  },
  fixes: {
    title: "Automatic fixes",
    advice: (count) => `${cells(count)} will be written in standard form; no meaning changes. Please compare.`,
    cell: "Cell",
    before: "Before",
    after: "After",
    empty: "(emptied)",
    apply: (count) => `Fix all (${count})`,
    back: "Back",
  },
  issue: {
    others: "Other cells:",
    more: (count) => `${count} in all`,
    clause: (reference) => `Notice ${reference}`,
    fix: (value) => `Change to “${value}”`,
    empty: "Empty the cell",
    fixCells: (count) => `Fix ${cells(count)}`,
    fromList: (column) => `Choose from the list: ${column}`,
    choose: "Choose",
    waive: "Give a reason",
    waiver: "Reason for keeping it",
    waiverHint: "Goes into 例外说明 of its row",
    save: "Write",
    cancel: "Cancel",
    settled: (reason) => `Explained: ${reason}`,
  },
  cell: {
    title: "Selected cell",
    none: "Select a cell to see what its column asks for and what is wrong.",
    fine: "Nothing is wrong here.",
    fillIn: "Fill in this field",
    next: "Next issue",
    show: "Show",
    hide: "Hide",
    count: (count, bounds) => `${count} characters${bounds}`,
    atLeast: (min) => `, at least ${min}`,
    between: (min, max) => `, should be ${min} to ${max}`,
  },
  quotas: {
    title: "Use of quotas",
    allotted: "Allotted",
    noQuota: "No quota given",
    unknownUnit: "The unit is not one of those in the notice; please correct it first: ",
    recommended: "Recommended",
    left: "Left",
    over: "Over by",
    unreviewed: "Not yet reviewed",
    overRows: "Beyond the quota, by rank",
    unranked: "not ranked",
    composition: "Who is recommended",
    composed: {
      age: "Age (on the day of the form)",
      education: "Education",
      frontline: "Front-line workers",
      sex: "Sex",
      ethnicity: "Ethnicity",
      employerKind: "Kind of employer",
      migrant: "Migrant workers",
    },
    band: (name) => (name === null ? "Not filled in" : (bands[name] ?? name)),
    listThem: "List them",
    inBand: (band, count) => `${band}, ${count}:`,
    rank: (rank) => `rank ${rank}`,
  },
  record: {
    sheet: "Sheet",
    previous: "Previous",
    next: "Next",
    add: "New record",
    delete: "Delete record",
    place: (place, total) => `${place} of ${total}`,
    blank: "New record",
  },
  photo: {
    choose: "Choose photo…",
    file: (header) => `Choose photo: ${header}`,
    noId: "Fill in the number first: photos are named after it.",
    unreadable: (file) =>
      `“${file}” is no picture that the browser can open; save it as jpg or png and choose it again.`,
    title: "Cut the photo",
    frame: "What of the photo is kept",
    hint: "Drag the photo or move it by the arrow keys; zoom by the wheel, plus and minus.",
    zoom: "Zoom",
    turn: "Turn right by 90°",
    named: (fileName) => `It will be named “${fileName}” and downloaded.`,
    take: "OK",
    cancel: "Cancel",
  },
  form: {
    asked: (what, when) => `${what} (required: ${when})`,
    absent: "The sheet lacks this column; please restore the standard headers.",
    choose: "Choose",
    none: "The workbook has no sheet to fill in.",
    problems: issues,
    toFill: (count) => `${count} to fill in`,
    pickDate: (column) => `Pick a date: ${column}`,
    proofOf: (number) => `Proof of condition ${number}`,
    noCondition: "Tick the conditions that are met; then each asks for its proof.",
    offer: (value, from) =>
      `Fill in “${value}” (${{ unitInfo: "from 单位信息", previous: "as before", row: "as in this record", notice: "by the notice" }[from]})`,
    common: (columns) => `Can be taken from what is known: ${columns.join(", ")}.`,
    takeCommon: (count) => `Fill in ${count === 1 ? "it" : `these ${count}`}`,
    cityOnly: "For the issuing office; leave empty.",
  },
  review: {
    category: "Category",
    none: "Nothing is nominated in this category yet.",
    facts: "At a glance",
    problems: "Issues",
    noProblems: "No issues.",
    photo: (file) => `Photo: ${file}`,
    photoInCell: "Photo in the cell",
    photoElsewhere:
      "The photo stands in a cell, and cannot be shown here; look at it in the sheet or in the unit's workbook.",
    choosePhotos: "Choose photos…",
    photoFiles: "Photo files",
    result: "Result",
    rank: "Rank",
    note: "Note",
    noteHint: "Say why, unless it is recommended.",
    noteMissing: "Please say why.",
    rankMissing: "A recommended record needs a rank.",
    rankWrong: "A rank is a whole number from 1.",
    progress: (decided, total) => `${decided} of ${total} decided`,
    openErrors: (count) => `This record still has ${errors(count)}.`,
  },
  importing: {
    choose: "Import forms or a list…",
    files: "Filled forms (Word documents), or a list of your own (.xlsx)",
    title: "Import forms",
    advice:
      "Please look at what was read, form by form; compare what is doubtful with the paper. Nothing is written before you press Import, and that can be undone.",
    none: "There is no form that could be imported.",
    refused: "Files that could not be read",
    forms: "Forms",
    list: (file, sheet, head) => `${file}: sheet “${sheet}”, headers in row ${head}. Columns go into`,
    listAward: "The list is for",
    unnamed: "(no header)",
    examples: (texts) => `e.g. ${texts.join(", ")}`,
    leftOut: "leave out",
    idNumber: "ID number (gives sex and birth, is not written)",
    by: { contents: "judged by contents", likeName: "a similar header" },
    remap: "Read anew by this",
    which: (file, part, parts) => (parts > 1 ? `${file} (form ${part})` : file),
    doubts: (count) => (count === 0 ? "nothing doubtful" : `${count} doubtful`),
    target: "Write into",
    targets: {
      add: "a new row",
      fill: "the row that is there, blank fields only",
      replace: "the row that is there, as the form has it",
      skip: "do not write",
    },
    known: (who) => `In the workbook already: ${who}`,
    perhaps: (who) => `Perhaps in the workbook already: ${who}; please look whether it is the same`,
    twin: (place) => `The same nominee as form ${place}`,
    doubt: "Doubtful",
    and: "; ",
    typed: (text) => `Typed: ${text}`,
    now: (text) => `In the workbook: ${text}`,
    blank: "blank",
    members: "Team",
    member: (name) => `Import ${name}`,
    leftovers: "Not imported (belongs to no column; please look)",
    photos: "Photos",
    photoFor: (column) => `Photo for ${column}`,
    noPhotos: "Photos cannot be taken out in Excel; please import in the browser page.",
    apply: (count) => (count === 1 ? "Import 1 form" : `Import ${count} forms`),
    back: "Back, without writing",
  },
  board: {
    title: "Where the units stand",
    search: "Find a unit",
    remind: "Reminders",
    reminders: (count) => (count === 0 ? "Nobody is to be reminded." : `${count} reminders, to be copied and sent`),
    count: (state, count) => `${unitStates[state]} ${count}`,
    state: ({ state, errors, nominations, decided }) =>
      ({
        missing: unitStates.missing,
        unsettled: unitStates.unsettled,
        faulty: `${unitStates.faulty}: ${errors}`,
        received: `${unitStates.received}: ${nominations}, ${decided} decided`,
        decided: `${unitStates.decided}: ${nominations}`,
      })[state],
    file: { taken: "taken", open: "to be settled", "left out": "left out" },
    undated: "no time of sending",
    sentAt: (moment) => `sent ${moment}`,
    separator: ", ",
    progress: (nominations, decided, issues) => `${nominations} nominations, ${decided} decided, ${issues} issues.`,
    more: (count) => `${count} more: see the check.`,
  },
  city: {
    totals: "Agreed, against the numbers of the notice",
    agreed: (agreed, total, open) => `${agreed}${total === null ? "" : ` of ${total}`} agreed, ${open} open`,
    goOn: "Go on to the next that is open",
    several: "Several at once",
    single: "One by one",
    search: "Find a name or unit",
    nominee: (name, unit) => `${name} (${unit})`,
    all: (count) => `All (${count})`,
    decide: (value, count) => `${value} (${count})`,
    decision: { agreed: "Agreed", refused: "Refused", unclear: "Not understood", open: "Open" },
    show: "Show",
    keys: (values) =>
      `Keys: ${values.map((value, index) => `${index + 1} ${value}`).join(", ")}; PageDown next, PageUp previous.`,
  },
  consolidate: {
    title: "Merge workbooks",
    advice:
      "Choose the units’ workbooks, archives (.zip) of them or a folder, or drop them here. The files are left alone; the result goes into this workbook if it is empty or a merged one, else into a new one.",
    choose: "Choose workbooks",
    chooseFolder: "Choose a folder",
    cannotRead: "cannot be read: see whether it opens on this computer",
    passedOverFor: (name, reason) => `${name} (${reason})`,
    passedOver: (files) => `Passed over: ${files.join(", ")}.`,
    returnFiles: "Make copies to return",
    returnInPage:
      "Excel cannot download files; open the city's workbook in the browser page, and choose the units' workbooks, to make copies to return.",
    choosePrior: "Choose the prior list",
    back: "Back",
    prior: (name) => `Prior list: ${name}`,
    entries: (count) => `Read, ${count === 1 ? "1 entry" : `${count} entries`}`,
    reading: (done: number, all: number) => `Reading, ${done} of ${all} done`,
    cancel: "Stop reading",
    files: "Chosen workbooks",
    merge: (count: number) => `Merge ${count}`,
    mergeUndecided: "Merge without deciding",
    remove: "Remove",
    removeFile: (name: string) => `Remove ${name}`,
    questions: "Which workbook counts",
    which: (unit) => `Which workbook of ${unit} counts?`,
    keepHeld: (name) => `Keep ${name}, which was taken before`,
    takeFile: (name) => `Take ${name}`,
    toBeSaid: "Not merged yet; say above whether it counts",
    changes: (against, { added, removed, changed }) =>
      added + removed + changed === 0
        ? `Says the same as ${against}; rows only stand elsewhere.`
        : `Beside ${against}: ${[changed && `${changed} rows changed`, added && `${added} added`, removed && `${removed} gone`].filter(Boolean).join(", ")}.`,
    showChanges: "Compare cells",
    hideChanges: "Hide",
    showChangesOf: (name) => `Compare cells: ${name}`,
    changesOf: (name) => `What has changed in ${name}`,
    changed: {
      about: "Nominee",
      column: "Column",
      before: "Before",
      after: "Now",
      row: "The row",
      added: "added",
      removed: "gone",
      blank: "(blank)",
    },
    moreChanges: (count) => `${count} more are not listed.`,
    state: { waiting: "Waiting", reading: "Reading…", read: "Read", failed: "Cannot be read" },
    because: ": ",
    fault: "The program failed. Remove the file and choose it again; if that does not help, tell your administrator:",
    status: {
      taken: "Taken",
      replaced: "Took the place of the earlier one",
      same: "Same as already taken",
      superseded: "Set aside",
      refused: "Refused",
    },
  },
  handIn: {
    title: "What to hand in",
    deadline: (day, time) => `By ${day} ${time}.`,
    errors: (count) => `${errors(count)} still to mend before printing and sending.`,
    noErrors: "No errors: it can be printed and sent.",
    none: "Nobody is recommended yet; after the review, what to print, seal and send is listed here.",
    award: (name, count) => `${name}, ${count}:`,
    shown: (from, to) => `Made public from ${from} to ${to}`,
    notShown: (days, isAsked) =>
      `The days of publicity are not entered (${isAsked ? "" : "usually "}at least ${days} working days)`,
    form: (paper, count, copies, seals) =>
      `${count === 1 ? "1 form" : `${count} forms`}, ${copies} ${paper} copies of each, signed and sealed (${seals.join(", ")})`,
    letter: (paper, copies, made) =>
      `The commitment letter, ${copies === 1 ? "1 copy" : `${copies} copies`} on ${paper}, sealed (${made ? "made" : "not made yet"})`,
    file: "The file of this workbook, with the photos",
    to: (name, address, phones, email) => `To: ${name}. ${address}. ${phones.join(", ")}. ${email}`,
  },
  documents: {
    standing: {
      current: "Made.",
      draft: "Made as a draft: make it again once the errors are mended.",
      stale: "Made, but the workbook has changed since: make it again.",
    },
    show: (sheet) => `Show ${sheet}`,
    preview: "Preview",
    closePreview: "Close preview",
    word: "Word file",
    wordEach: "Word files, one each",
    resultPaper: "Notice of results (Word)",
    missingFonts: (fonts) => {
      const named = fonts.map(({ font, instead }) => (instead === null ? font : `${font} (printed in ${instead})`));
      return `This computer lacks the fonts ${named.join(", ")}. Other fonts will be printed instead; ask your office for their files, install them and open this page again, or print on a computer that has them.`;
    },
  },
  print: {
    open: "Print…",
    of: (title) => `Print: ${title}`,
    which: "Print",
    all: (count) => `All (${count})`,
    print: "Print",
    close: "Close",
    pages: "Pages as they will be printed",
    citySheets: "The merged sheets",
    settings: (paper) =>
      `In the browser's print window choose A4, ${paper}, scale 100%. “Save as PDF” gives a PDF file.`,
    missingPhotos: (names) => {
      const most = 10;
      const more = names.length > most ? " …" : "";
      return `${names.length === 1 ? "1 photo is" : `${names.length} photos are`} missing: ${names.slice(0, most).join(", ")}${more}. Choose the photos under Forms and print again, or glue them in.`;
    },
    leftOut: (sheets) =>
      `Not printed here, since they were edited by hand or stand in the workbook alone: ${sheets.join(", ")}. Download the workbook and print them from Excel or WPS.`,
    tooMuch:
      "This is more than a browser can lay out at once: choose one document, or download the workbook and print it from Excel or WPS.",
    inExcel: "To print, make the documents, then use Excel's File, Print.",
  },
};
