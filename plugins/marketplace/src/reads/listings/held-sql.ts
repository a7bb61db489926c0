/** True while somebody keeps a listing off sale. @param listing the alias of its row */
export const listingHeld = (listing: string): string => `
  exists (select 1 from listing_hold h
           where h.listing_id = ${listing}.id and h.released_at is null and h.deleted_at is null)`
