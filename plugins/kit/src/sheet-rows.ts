/** What one table of a register holds: the largest of a province fits in whole. Beyond it, filters make it smaller. */
export const SHEET_ROWS = 50_000

/** Of the log, which grows for ever, a table holds the newest entries; its filter of days finds the others. */
export const LOG_SHEET_ROWS = 10_000
