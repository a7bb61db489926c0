import type { ReactNode } from "react"

/** Pages that are made to be printed: a sheet of paper, and nothing of the desk around it. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return (
    <main id="noi-dung" tabIndex={-1} className="page grid content-start gap-4 py-5 print:p-0">
      {children}
    </main>
  )
}
