const DEFAULT_SITE = "http://localhost:8000"

/** The shop's public address, where trace pages are. */
export const siteUrl = (): string => (process.env.STOREFRONT_URL || DEFAULT_SITE).replace(/\/+$/, "")
