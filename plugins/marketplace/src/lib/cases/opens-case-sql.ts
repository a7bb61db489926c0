/**
 * True of case `c` of an order for who shows a phone number (?) and codes of orders (?): the number must be its order's. That of a gift is its receiver's, so what
 * its giver has begun opens only with the code of the purchase, too.
 * @param byReceiver SQL: whether the receiver of a gift began it or may have, so that his number is enough: nobody else is told its code
 */
export const opensCaseSql = (
  c: string,
  byReceiver = "false",
): string => `${c}.contact_phone = ? and (${byReceiver} or not exists (
  select 1 from group_order given join order_group gift on gift.id = given.group_id
   where given.id = ${c}.group_order_id and gift.is_gift and gift.code <> all(?)))`

/** The code of the purchase where case `c` is about a gift, by which its giver knows it; null otherwise. */
export const purchaseOfGiftSql = (c: string): string => ofGift(c, "code")

/** The address of who gave what case `c` is about; null otherwise, or where he left none. It is read here when it is asked for, and copied nowhere. */
export const giverEmailSql = (c: string): string => ofGift(c, "contact_email")

const ofGift = (c: string, column: string): string =>
  `(select gift.${column} from group_order given join order_group gift on gift.id = given.group_id where given.id = ${c}.group_order_id and gift.is_gift)`
