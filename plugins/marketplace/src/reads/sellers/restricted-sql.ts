/** True while a seller may not sell on the day that `?` stands for: no job has to begin it. @param seller the alias of his row */
export const sellerRestricted = (seller: string): string => `
  exists (select 1 from seller_restriction z
           where z.seller_id = ${seller}.id and z.effective_on <= ? and z.lifted_at is null and z.deleted_at is null)`

/** A seller's status as sale is judged by it: one who is restricted today sells as little as a suspended one. */
export const sellingStatus = (seller: string): string =>
  `case when ${sellerRestricted(seller)} then 'suspended' else ${seller}.status end`
