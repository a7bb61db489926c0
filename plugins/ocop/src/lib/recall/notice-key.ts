/** The key under which one buyer hears of one recall: the outbox writes no second notice of it. */
export const buyerNoticeKey = (recallId: string, buyerId: string): string => `recall:${recallId}:${buyerId}`

/** The key under which the giver of a buyer's gift hears of it, once a purchase. It is no word to the buyer himself. */
export const giverNoticeKey = (recallId: string, buyerId: string, purchaseCode: string): string =>
  `${buyerNoticeKey(recallId, buyerId)}:giver:${purchaseCode}`

/** The first in SQL, over the columns of recall_buyer `b`. */
export const BUYER_NOTICE_KEY = `'recall:' || b.recall_id || ':' || b.id`

/** The second in SQL, over the same and a purchase `gift`. */
export const GIVER_NOTICE_KEY = `${BUYER_NOTICE_KEY} || ':giver:' || gift.code`
