/** How a record of another table is found in the audit log, and which of its columns is looked for. */
type Moved = { entity: "listing" | "seller" | "producer"; column: string; id: string; now: string }

/**
 * The state of a record at the end of the as-of day: what the last move until then led to, else what the first move after it came
 * from, else what it is now. Moves are read from the audit log, which holds every one of them with both states.
 */
export function stateThen({ entity, column, id, now }: Moved): string {
  const moves = (
    word: "after" | "before",
    when: string,
    order: string,
  ) => `(SELECT a.${word} ->> '${column}' FROM audit_entry a
      WHERE a.entity_type = '${entity}' AND a.entity_id = ${id} AND a.deleted_at IS NULL AND a.at ${when} asked.ends
        AND a.before ->> '${column}' IS NOT NULL AND a.after ->> '${column}' IS NOT NULL ORDER BY a.at ${order} LIMIT 1)`
  // As of today nothing comes after: the log need not be asked.
  return `(CASE WHEN asked.past THEN coalesce(${moves("after", "<", "DESC")}, ${moves("before", ">=", "ASC")}, ${now}) ELSE ${now} END)`
}
