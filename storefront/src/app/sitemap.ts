import type { MetadataRoute } from "next"
import { readSitemap } from "@/features/catalog/data/catalog"
import { siteUrl } from "@/shared/env"

/** Every public page, as the backend knows them, with the day of its last change. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { paths } = await readSitemap()
  const site = siteUrl()
  const own = ["/", "/san", "/cach-kiem-chung", "/cach-xep-hang", "/thu-hoi"].filter(
    (path) => !paths.some((known) => known.path === path),
  )
  return [
    ...own.map((path) => ({ url: new URL(path, site).href })),
    ...paths.map(({ path, changed_on }) => ({ url: new URL(path, site).href, lastModified: changed_on })),
  ]
}
