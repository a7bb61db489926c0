/** The key under which one buyer hears of one recall: the outbox writes no second notice of it. */
export const buyerNoticeKey = (recallId: string, buyerId: string): string => `recall:${recallId}:${buyerId}`

/** The same in SQL, over the columns of recall_buyer `b`. */
export const BUYER_NOTICE_KEY = `'recall:' || b.recall_id || ':' || b.id`
