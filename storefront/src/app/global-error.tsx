"use client"

import { Failure } from "@/shared/ui/failure"
import "./globals.css"

/** When even the frame of the page could not be made. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="vi" className="font-sans">
      <body>
        <Failure error={error} again={reset} home="/" />
      </body>
    </html>
  )
}
