/** The fact that makes a stall the producer's own, written with the stall itself: there cannot be two. */
export const openedFor = (producerId: string): string => `producer:${producerId}`

/**
 * A query for the id of a producer's own stall: the one of his registration, or the one that was opened for him, if it came to be whole.
 * That others sell what he makes (seller_producer) makes no stall his.
 * @param producer an SQL expression for his id
 * @param registered one for the stall of his registration, or null
 */
export const ownStallSql = (producer: string, registered: string): string => `select s.id from seller s
  where s.deleted_at is null
    and (s.id = ${registered} or (s.opened_for = '${openedFor("")}' || ${producer} and s.stock_location_id is not null))
  order by (s.id = ${registered}) desc nulls last limit 1`
