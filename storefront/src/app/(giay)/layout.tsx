import type { ReactNode } from "react"

/** Papers to be printed: nothing around them but what the paper itself says. */
export default function PaperLayout({ children }: { children: ReactNode }) {
  return (
    <main id="noi-dung" tabIndex={-1} className="flex-1 outline-none">
      {children}
    </main>
  )
}
