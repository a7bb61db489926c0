import type { MetadataRoute } from "next"
import { translator } from "@/shared/i18n/translator"

export default function manifest(): MetadataRoute.Manifest {
  const t = translator("common")
  return {
    name: t("site.title"),
    short_name: t("site.name"),
    description: t("site.description"),
    lang: "vi",
    start_url: "/",
    display: "browser",
    background_color: "#fbf8f1",
    theme_color: "#fbf8f1",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
  }
}
