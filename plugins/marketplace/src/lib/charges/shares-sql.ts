/** A part of a whole, the same for all frozen lines of an order: `part` and `whole` follow as values. */
export const OF_ALL = "cross join (select ?::numeric as part, ?::numeric as whole) s"

/** A part of a whole for each line `f` by itself: one value follows, `ReturnedShare[]` as JSON. */
export const OF_LINES = `join jsonb_to_recordset(?::jsonb) as s(item_id text, part numeric, whole numeric) on s.item_id is not distinct from f.item_id`
