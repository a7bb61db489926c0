import { linkInForceSql } from "./events-sql"

/** The columns of a link that one goes from and to. */
const WAYS = {
  downstream: { from: "from_lot_id", to: "to_lot_id" },
  upstream: { from: "to_lot_id", to: "from_lot_id" },
} as const
export type Way = keyof typeof WAYS

/**
 * Lots that goods of the given lots flowed into (downstream) or came from (upstream), the given ones included, each once: a row
 * `id` a lot. UNION drops what was met before, so that a loop ends. `roots` is an SQL expression for a list of ids.
 */
export const genealogySql = (way: Way, roots: string): string =>
  `WITH RECURSIVE flow (id) AS (
    SELECT unnest(${roots})
    UNION
    SELECT l.${WAYS[way].to} FROM flow JOIN trace_link l ON l.${WAYS[way].from} = flow.id
     WHERE l.deleted_at IS NULL AND ${linkInForceSql("l")}
  ) SELECT id FROM flow`
