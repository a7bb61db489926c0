/** The value of an answered form that names the listings which were approved. */
export const APPROVED = "approved_ids"
