"use client"

import { Failure } from "@/shared/ui/failure"
import "./globals.css"

type Props = { error: Error & { digest?: string }; retry: () => void }

/** When even the frame of the page could not be made. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="vi" className="font-sans">
      <body>
        <Failure error={error} again={retry} home="/" />
      </body>
    </html>
  )
}
