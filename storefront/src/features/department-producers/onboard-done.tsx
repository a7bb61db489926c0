"use client"

import { fill } from "@/shared/i18n/fill"
import { buttonStyle } from "@/shared/ui/button-style"
import type words from "@messages/verification-desk.json"
import { LinkOnce } from "./link-once"
import type { OnboardState } from "./onboard-state"

type Props = { done: NonNullable<OnboardState["done"]>; words: (typeof words)["onboard"] }

// A plain link, so that the form begins anew.
const ANOTHER = "/so/chu-the/moi"

/** Registered: the link to hand over, the paper to sign, and the ways on. */
export function OnboardDone({ done: { producer, name, link }, words }: Props) {
  const dossier = `/so/chu-the/${encodeURIComponent(producer)}`
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{fill(words.doneTitle, { name })}</h2>
      {link ? <LinkOnce link={link} words={words} /> : <p role="status">{words.noLink}</p>}
      <p className="flex flex-wrap gap-3">
        <a href={dossier} className={buttonStyle()}>
          {words.openDossier}
        </a>
        <a href={`${dossier}/phieu`} target="_blank" rel="noopener" className={buttonStyle("secondary")}>
          {words.printForm}
        </a>
        <a href={ANOTHER} className={buttonStyle("quiet")}>
          {words.another}
        </a>
      </p>
    </section>
  )
}
