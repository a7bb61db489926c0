import type { Metadata, Viewport } from "next"
import { connection } from "next/server"
import type { ReactNode } from "react"
import { isDemo, siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { siteCard } from "@/shared/seo/share"
import { DemoBanner } from "@/shared/ui/demo-banner"
import { SkipLink } from "@/shared/ui/skip-link"
import "./globals.css"

export function generateMetadata(): Metadata {
  const t = translator("common")
  return {
    metadataBase: siteUrl(),
    title: { default: t("site.title"), template: `%s · ${t("site.name")}` },
    description: t("site.description"),
    applicationName: t("site.name"),
    formatDetection: { telephone: false },
    openGraph: siteCard(),
    robots: isDemo() ? { index: false, follow: false } : undefined,
  }
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#fbf8f1" }

/** What every face of the storefront shares: the language, the letters, the way past the header. Each shell adds its own header and `<main id="noi-dung">`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer carries a nonce of its own, so nothing is rendered ahead of the request.
  await connection()
  return (
    <html lang="vi" className="font-sans">
      <body className="flex flex-col antialiased">
        <SkipLink />
        {isDemo() && <DemoBanner />}
        {children}
      </body>
    </html>
  )
}
