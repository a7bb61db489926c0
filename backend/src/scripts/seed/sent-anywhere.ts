/** Goods that any sample buyer can order and pay for at the door: neither alcohol nor what must stay cold. `listing` is SQL, such as "l". */
export const sentAnywhere = (
  listing: string,
): string => `(${listing}.sales_mode = 'sale' and ${listing}.minimum_age is null
  and not exists (select 1 from listing_revision cold
    where cold.id = ${listing}.approved_revision_id and cold.storage_classes && array['chilled', 'frozen']))`
