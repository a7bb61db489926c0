/** How a product is sold here: into a cart, by arrangement with the stall, or not at all. */
export type SalesMode = "sale" | "contact_only" | "catalogue_only"
