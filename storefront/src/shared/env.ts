import "server-only"

const text = (name: string, fallback: string): string => process.env[name]?.trim() || fallback

/** Where the backend answers, without a slash at the end. */
export const backendUrl = (): string => text("BACKEND_URL", "http://127.0.0.1:9000").replace(/\/+$/, "")

/** The storefront's own public address: canonical links, Open Graph, the sitemap. */
export const siteUrl = (): URL => new URL(text("STOREFRONT_URL", "http://127.0.0.1:8000"))

/** Key of the national sales channel, sent with every cart request. */
export const publishableKey = (): string => text("MEDUSA_PUBLISHABLE_KEY", "")

/** Demonstration: sample data, a banner, kept out of search engines. */
export const isDemo = (): boolean => process.env["DEMO"] === "true"

/** Cookies go over TLS only, wherever the site itself is served over TLS. */
export const isSecure = (): boolean => siteUrl().protocol === "https:"
