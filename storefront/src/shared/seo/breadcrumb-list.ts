import type { Crumb } from "@/shared/ui/breadcrumbs"

/** schema.org BreadcrumbList of the crumbs that a page shows. */
export const breadcrumbList = (site: URL, crumbs: readonly Crumb[]): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    ...(href ? { item: new URL(href, site).href } : {}),
  })),
})
