import type { ReactNode } from "react"
import { Footer } from "@/features/shell/components/footer"
import { Header } from "@/features/shell/components/header"

/** The shop around its pages. */
export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      <main id="noi-dung" tabIndex={-1} className="flex-1 pb-6 pt-7 outline-none">
        {children}
      </main>
      <Footer />
    </>
  )
}
