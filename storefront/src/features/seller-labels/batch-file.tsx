"use client"

import { useEffect, useState } from "react"
import type labels from "@messages/labels.json"
import { fill } from "@/shared/i18n/fill"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

type Props = {
  /** Where the file is fetched; how far it is stands below `/tien-do`. */
  address: string
  quantity: number
  /** How many labels were in it at the last word. */
  written: number
  words: (typeof labels)["file"]
}

const EVERY_MS = 1_000
/** So many questions without news: it has stopped. */
const PATIENCE = 20

const count = (value: number): string => value.toLocaleString("vi-VN")

/** The way to a batch's file. While it is written, how far that is; without JavaScript, how far it was when the page was made. */
export function BatchFile({ address, quantity, written: known, words }: Props) {
  const [written, setWritten] = useState(known)
  const [fetching, setFetching] = useState(0)
  const [over, setOver] = useState<"failed" | null>(null)

  useEffect(() => {
    if (fetching === 0) return
    let last = -1
    let same = 0
    const timer = setInterval(() => {
      void fetch(`${address}/tien-do`, { cache: "no-store" })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ written: number }>) : Promise.reject(new Error())))
        .then(({ written: now }) => {
          same = now === last ? same + 1 : 0
          last = now
          setWritten(now)
          if (now >= quantity || same > PATIENCE) setFetching(0)
        })
        .catch(() => {
          setOver("failed")
          setFetching(0)
        })
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
    }
  }, [address, fetching, quantity])

  const begin = () => {
    setWritten(0)
    setOver(null)
    setFetching((turn) => turn + 1)
  }
  const running = fetching > 0 && written < quantity
  const values = { written: count(written), count: count(quantity) }
  const said = over
    ? words[over]
    : running
      ? words.part
      : written >= quantity
        ? words.whole
        : written > 0
          ? words.stopped
          : ""
  return (
    <div className="grid gap-2">
      <a href={address} download className={buttonStyle("primary", true)} onClick={begin}>
        <Icon name="download" />
        {words.get}
      </a>
      {running && (
        <progress className="h-3 w-full accent-leaf" max={quantity} value={written} aria-label={words.label} />
      )}
      <p role="status" className="text-base text-muted">
        {fill(said, values)}
      </p>
    </div>
  )
}
