import { labelOrigin } from "@san-ocop/ocop/lib/labels/label-origin"

const DEFAULT_SITE = "http://localhost:8000"

/** The shop's public address, where trace pages are. */
export const siteUrl = (): string => (process.env.STOREFRONT_URL || DEFAULT_SITE).replace(/\/+$/, "")

/** What labels put before their path, as browsers write it. */
export const labelRoot = (): string => new URL(labelOrigin()).origin
