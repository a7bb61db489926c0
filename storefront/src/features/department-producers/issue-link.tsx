"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import type words from "@messages/verification-desk.json"
import { issueLink } from "./issue-link-action"
import { LinkOnce } from "./link-once"

type Props = {
  producer: string
  /** One was given out already and not used. */
  again: boolean
  words: (typeof words)["onboard"]
  labels: (typeof words)["decide"]
  offline: string
}

/** Gives out a one-time link for a producer without an account, and shows it once. */
export function IssueLink({ producer, again, words, labels, offline }: Props) {
  const { state, pending, form } = useKeptForm(issueLink, blankForm, offline)
  const { address, until, picture } = state.values
  if (address && until && picture) return <LinkOnce link={{ address, until, picture }} words={words} />
  return (
    <form className="grid gap-3" noValidate {...form}>
      <input type="hidden" name="producer" value={producer} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SendingButton pending={pending} pendingLabel={labels.linking} kind="secondary" wide>
        {again ? labels.linkAgain : labels.link}
      </SendingButton>
    </form>
  )
}
