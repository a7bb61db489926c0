import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { isDemo, siteUrl } from "@/shared/env"

/** A demonstration stays out of search engines; a real floor keeps only private and endless pages out. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  if (isDemo()) return { rules: { userAgent: "*", disallow: "/" } }
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/gio-hang",
        "/dat-hang",
        "/don-hang/",
        "/tra-cuu-don-hang",
        "/goi-y",
        "/kenh-nguoi-ban",
        "/so",
        "/t/",
      ],
    },
    sitemap: new URL("/sitemap.xml", siteUrl()).href,
  }
}
