"use client"

import type { ReactNode } from "react"
import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { useAlive } from "@/shared/ui/use-alive"
import type sellerWords from "@messages/seller.json"
import { PictureField } from "../seller-listings/picture-field"
import { arrivedUrls, onTheirWay } from "../seller-listings/picture-shelf"
import { pictureList } from "../seller-listings/read-listing-form"
import { usePictureShelf } from "../seller-listings/use-picture-shelf"

export type FieldOf = { value: (name: string) => string; error: (name: string) => string | null; attempts: number }
export type FrameProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** What the action must know. */
  hidden: Readonly<Record<string, string>>
  /** What the form starts with, by field. */
  start: Readonly<Record<string, string>>
  uploadPath: string
  offline: string
  sending: string
  pictureWords: (typeof sellerWords)["form"]
}
type Props = FrameProps & {
  /** Left out: the form takes no pictures. */
  pictures?: { title: string; hint: string }
  buttons: readonly { intent: string; label: string; kind?: "primary" | "secondary" | "danger" }[]
  children: (field: FieldOf) => ReactNode
  /** Under the pictures. */
  below?: (field: FieldOf) => ReactNode
}

/** The frame of every form of lots: what was typed stays, pictures go ahead one by one, one word about what is wrong. */
export function HistoryForm(props: Props) {
  const { state, pending, form } = useKeptForm(props.action, blankForm, props.offline)
  const alive = useAlive()
  const field: FieldOf = {
    // A box that was unticked is in no sent form: what the form started with counts only until it was sent.
    value: (name) => (state.attempts > 0 ? state.values[name] : props.start[name]) ?? "",
    error: (name) => state.errors[name] ?? null,
    attempts: state.attempts,
  }
  const pictures = usePictureShelf({
    urls: pictureList(field.value("pictures")),
    uploadPath: props.uploadPath,
    failed: props.pictureWords.uploadFailed,
  })
  const waiting = onTheirWay(pictures.shelf)
  const words = props.pictures && {
    ...props.pictureWords,
    pictures: props.pictures.title,
    picturesHint: props.pictures.hint,
  }
  return (
    <form className="grid gap-6" noValidate {...form}>
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div key={state.attempts} className="grid gap-5">
        {props.children(field)}
      </div>
      {words && (
        <>
          <input type="hidden" name="pictures" value={arrivedUrls(pictures.shelf).join("\n")} />
          <PictureField {...pictures} words={words} error={state.errors["pictures"]} alive={alive} />
        </>
      )}
      {props.below && (
        <div key={`below-${state.attempts}`} className="grid gap-5">
          {props.below(field)}
        </div>
      )}
      <div className="grid gap-3">
        <StatusLine kind="problem">{state.message}</StatusLine>
        {waiting && <p role="status">{props.pictureWords.waitForPictures}</p>}
        {props.buttons.map(({ intent, label, kind }) => (
          <SendingButton
            key={intent}
            pending={pending}
            pendingLabel={props.sending}
            kind={kind ?? "primary"}
            wide
            name="intent"
            value={intent}
            disabled={waiting}
          >
            {label}
          </SendingButton>
        ))}
      </div>
    </form>
  )
}
