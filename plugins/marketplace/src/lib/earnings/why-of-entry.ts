import type { StatementWhy } from "@san-ocop/kit/statement-why"

/** What an entry of each kind means to its stall. What is undone counts as what it undoes, the other way round. */
const WHY_OF: Readonly<Record<string, StatementWhy>> = {
  "order.placed": "sold",
  "order.cancelled": "called_off",
  "order.returning": "called_off",
  "order.delivered": "charged",
  "transfer.received": "transferred",
  "transfer.refunded": "transfer_back",
  "transfer.waived": "lowered",
  "cod.remitted": "carrier_paid",
  "cod.statement": "carrier_paid",
  "card.reduced": "lowered",
  "return.owed": "returned",
  "return.refunded": "refunded",
  "ruling.borne": "borne",
  "payout.approved": "paid_out",
  "payout.failed": "paid_out",
  "payout.cancelled": "paid_out",
  "payout.returned": "paid_out",
  "payout_late.paid_late": "paid_out",
  "payout_late.returned": "paid_out",
}

const cases = Object.entries(WHY_OF).map(([kind, why]) => `when '${kind}' then '${why}'`)

/**
 * SQL that says why an entry stands in its stall's statement, of its `key` and `kind`, with `is_settled`: whether it moves what its floor or its stall has already, not what
 * is still to come. A ruling and a card's return are told by the key under which they were posted.
 */
export const WHY_SQL = `case when kind in ('return.owed', 'card.reduced') and split_part(key, ':', 2) = 'ruling' then 'ruled'
    when kind = 'card.reduced' and split_part(key, ':', 2) like 'gret%' then 'returned'
    when kind = 'card.reduced' and is_settled then 'given_back'
    else case kind ${cases.join(" ")} else 'other' end end`
