/** What a label says of its lot: whoever reads it may know that it was declared otherwise before. */
const PUBLIC_FACTS = "('made_on', 'best_before', 'quantity', 'brand', 'standards')"

/** The facts of the lot whose id `lot` is (an SQL expression) that were declared anew, as a JSON list of kit/http/trace's CorrectedFact, oldest first, those of one moment by their names. */
export const correctedSql = (lot: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('field', k.field, 'before', k.before, 'after', k.after, 'reason', k.reason,
      'by', k.corrected_by, 'at', k.corrected_at) ORDER BY k.corrected_at, k.field, k.id), '[]')
    FROM lot_correction k WHERE k.lot_id = ${lot} AND k.field IN ${PUBLIC_FACTS} AND k.deleted_at IS NULL)`
