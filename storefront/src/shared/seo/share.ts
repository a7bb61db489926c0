/// <reference types="next/image-types/global" />
import type { Metadata } from "next"
import { translator } from "../i18n/translator"
import { picturePath } from "../picture"
import card from "./share-card.png"

type Shared = {
  title: string
  description: string
  /** The page's own address: "/san/nghe-an". */
  path: string
  /** A picture of what the page is about, where there is one. */
  picture?: string | null
  type?: "website" | "profile" | "article"
}

/** What every shared address shows: whose site it is, and our own drawing. */
export function siteCard() {
  const t = translator("common")
  const drawing = { url: card.src, width: card.width, height: card.height, type: "image/png", alt: t("site.title") }
  return { siteName: t("site.name"), locale: "vi_VN", type: "website" as const, images: [drawing] }
}

/** The one address of a page, and what a message shows where somebody shares it. A page's part replaces the whole of the site's. */
export function shareable({ title, description, path, picture, type = "website" }: Shared) {
  const own = picturePath(picture ?? null)
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: {
      ...siteCard(),
      type,
      title,
      description,
      url: path,
      ...(own ? { images: [{ url: own, alt: title }] } : {}),
    },
  } satisfies Metadata
}
