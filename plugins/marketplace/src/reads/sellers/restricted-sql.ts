/**
 * True while a seller may not sell on a day: no job has to begin it.
 * @param seller the alias of his row
 * @param on what stands for the day
 */
export const sellerRestricted = (seller: string, on = "?"): string => `
  exists (select 1 from seller_restriction z
           where z.seller_id = ${seller}.id and z.effective_on <= ${on} and z.lifted_at is null and z.deleted_at is null)`

/** A seller's status as sale is judged by it: one who is restricted today sells as little as a suspended one. */
export const sellingStatus = (seller: string): string =>
  `case when ${sellerRestricted(seller)} then 'suspended' else ${seller}.status end`
