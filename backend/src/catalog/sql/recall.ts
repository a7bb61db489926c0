const recallJson = (
  ofLot: string,
): string => `json_build_object('code', r.code, 'state', r.state, 'hazard_class', r.hazard_class,
  'approved_at', r.approved_at, 'ended_at', r.ended_at, 'producer_name', rm.name, 'province_name', rf.province_name,
  'reason', r.reason, 'advice', r.advice, 'contact_phone', r.contact_phone, 'is_sample', r.is_sample,
  'products', (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('name', rp.title, 'handle',
      CASE WHEN rp.status = 'published' THEN rp.handle END)), '[]')
    FROM recall_lot rx JOIN lot rl ON rl.id = rx.lot_id JOIN product rp ON rp.id = rl.product_id
    WHERE rx.recall_id = r.id AND rx.deleted_at IS NULL),
  'lots', (SELECT coalesce(json_agg(json_build_object('code', rl.code, 'best_before', rl.best_before, 'first_item', rx.first_item,
      'last_item', rx.last_item) ORDER BY rl.code), '[]')
    FROM recall_lot rx JOIN lot rl ON rl.id = rx.lot_id
    WHERE rx.recall_id = r.id AND ${ofLot} AND rx.deleted_at IS NULL))`

/** A PublicRecall of recall `r`, as an SQL expression: goods alone, since nobody buys a material or a box. */
export const publicRecallJson = recallJson("rl.product_id IS NOT NULL")

/** FROM of what the public may read: approved, whatever became of it, and no drill. */
export const PUBLIC_RECALLS = `recall r JOIN producer rm ON rm.id = r.producer_id
  JOIN floor rf ON rf.province_code = r.province_code AND rf.deleted_at IS NULL
  WHERE r.approved_at IS NOT NULL AND NOT r.is_drill AND r.deleted_at IS NULL`

const goodsOf = (condition: string): string => `EXISTS (SELECT 1 FROM recall_lot rx JOIN lot rl ON rl.id = rx.lot_id
  WHERE rx.recall_id = r.id AND rx.deleted_at IS NULL AND ${condition})`

/** The open recalls of the product `product` (an SQL expression), as a JSON list: of their lots those of this product alone. */
export const openRecallsOfProduct = (product: string): string =>
  `(SELECT coalesce(json_agg(${recallJson(`rl.product_id = ${product}`)} ORDER BY r.approved_at DESC), '[]') FROM ${PUBLIC_RECALLS}
    AND r.state = 'approved' AND ${goodsOf(`rl.product_id = ${product}`)})`

/** The code of the newest open recall of the product `product` (an SQL expression); null when there is none. */
export const openRecallOfProduct = (product: string): string =>
  `(SELECT r.code FROM ${PUBLIC_RECALLS} AND r.state = 'approved' AND ${goodsOf(`rl.product_id = ${product}`)}
    ORDER BY r.approved_at DESC LIMIT 1)`

/** True of a product that shoppers have seen: while one of its recalls is open its page answers, on sale or not. */
export const wasShownSql = (product: string): string =>
  `EXISTS (SELECT 1 FROM listing g WHERE g.product_id = ${product} AND g.approved_revision_id IS NOT NULL AND g.deleted_at IS NULL)`

// A recall that names no labels of a lot means all of it.
const meansItem = (item: string): string => `(rx.first_item IS NULL OR ${item} BETWEEN rx.first_item AND rx.last_item)`

/**
 * The newest recall of the lot `lot` (an SQL expression), ended or not, as JSON; null when there is none.
 * @param item of an item of it, an SQL expression: only what means that item
 */
export const recallOfLot = (lot: string, item?: string): string =>
  `(SELECT ${publicRecallJson} FROM ${PUBLIC_RECALLS} AND ${goodsOf(`rx.lot_id = ${lot}${item ? ` AND ${meansItem(item)}` : ""}`)}
    ORDER BY r.approved_at DESC LIMIT 1)`

/** True of an item of a recalled lot when recalls name other labels of it alone. Of a lot that no recall is on record for nothing is spared. */
export const isSparedSql = (lot: string, item: string): string =>
  `coalesce((SELECT NOT bool_or(${meansItem(item)}) FROM recall_lot rx JOIN recall r ON r.id = rx.recall_id
    WHERE rx.lot_id = ${lot} AND rx.deleted_at IS NULL AND r.approved_at IS NOT NULL AND NOT r.is_drill AND r.deleted_at IS NULL), false)`
