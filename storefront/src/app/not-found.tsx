import type { Metadata } from "next"
import { Footer } from "@/features/shell/components/footer"
import { Header } from "@/features/shell/components/header"
import { NotFoundText } from "@/features/shell/components/not-found-text"
import { translator } from "@/shared/i18n/translator"

export function generateMetadata(): Metadata {
  return { title: translator("common")("problem.notFoundTitle") }
}

/** An address that no part of the site knows. */
export default function NotFound() {
  return (
    <>
      <Header />
      <main id="noi-dung" tabIndex={-1} className="flex-1 pb-6 pt-7 outline-none">
        <NotFoundText />
      </main>
      <Footer />
    </>
  )
}
