/** Address of the shop, without a slash behind it. */
export const siteUrl = (): string => (process.env.STOREFRONT_URL || "http://127.0.0.1:8000").replace(/\/+$/, "")
