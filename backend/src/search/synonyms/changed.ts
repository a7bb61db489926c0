/** Words that mean one thing were changed, `{ product_ids }`: these products are found by other words than before. */
export const SYNONYMS_CHANGED = "search_synonym.changed"
