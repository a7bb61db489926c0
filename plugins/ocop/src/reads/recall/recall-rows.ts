import type { RecallRow } from "@san-ocop/kit/http/recall"

/** The columns of a RecallRow, of recall `r`. */
export const RECALL_COLUMNS = `r.id, r.code, r.state, r.is_drill, r.hazard_class, coalesce(m.name, '') as producer_name,
  (select coalesce(array_agg(l.code order by l.code), '{}') from recall_lot x join lot l on l.id = x.lot_id
    where x.recall_id = r.id and x.from_lot_id is null and x.deleted_at is null) as lot_codes,
  r.drafted_at, r.seller_id is not null as by_producer`

export type RecallRowRead = Omit<RecallRow, "drafted_at"> & { drafted_at: Date }

export const toRecallRow = ({ drafted_at, ...row }: RecallRowRead): RecallRow => ({
  ...row,
  drafted_at: drafted_at.toISOString(),
})
