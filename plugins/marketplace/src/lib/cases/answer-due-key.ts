/** The key of the one reminder of a complaint that a stall has not answered. */
export const answerDueKey = (complaintId: string): string => `complaint:${complaintId}:answer_due`

/** True when the stall of the complaint `id` (an SQL expression) was reminded. */
export const answerRemindedSql = (id: string): string =>
  `exists (select 1 from notice n where n.dedupe_key = 'complaint:' || ${id} || ':answer_due' and n.deleted_at is null)`
