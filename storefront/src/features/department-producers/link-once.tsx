"use client"

import { fill } from "@/shared/i18n/fill"
import { CopyButton } from "@/shared/ui/copy-button"
import type words from "@messages/verification-desk.json"
import type { ShownLink } from "./one-time-link"

type Props = { link: ShownLink; words: (typeof words)["onboard"] }

/** A link that is shown once: to copy, to send, or to be photographed from the screen. */
export const LinkOnce = ({ link, words }: Props) => (
  <div role="status" className="grid gap-3 rounded-card border border-leaf bg-leaf-soft p-4">
    <p>{words.linkLead}</p>
    <p className="rounded-small border border-line bg-white px-3 py-2 font-bold [overflow-wrap:anywhere]">
      {link.address}
    </p>
    <CopyButton text={link.address} words={{ copy: words.copy, done: words.copied, failed: words.copyFailed }} />
    {/* Drawn for this page alone; there is no address that it could be loaded from. */}
    {/* eslint-disable-next-line @next/next/no-img-element */}
    <img
      src={link.picture}
      alt={words.qr}
      width={200}
      height={200}
      className="justify-self-center rounded-small border border-line bg-white"
    />
    <p>{fill(words.linkUntil, { time: link.until })}</p>
    <p className="text-sm text-muted">{words.linkGone}</p>
  </div>
)
