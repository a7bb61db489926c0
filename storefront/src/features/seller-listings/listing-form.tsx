"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { LoginAgain } from "@/shared/ui/login-again"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { useAlive } from "@/shared/ui/use-alive"
import type words from "@messages/seller.json"
import { saveListing } from "./actions"
import { FactFields } from "./fact-fields"
import { HandlingFields } from "./handling-fields"
import { PictureField } from "./picture-field"
import { arrivedUrls, onTheirWay } from "./picture-shelf"
import { pictureList } from "./read-listing-form"
import { usePictureShelf } from "./use-picture-shelf"
import { WordFields } from "./word-fields"

type Props = {
  stall: string
  uploadPath: string
  loginPath: string
  /** What the form starts with, by field; empty for a new product. */
  start: Readonly<Record<string, string>>
  groups: readonly { value: string; label: string }[]
  producers: readonly { value: string; label: string }[]
  maySubmit: boolean
  isDraft: boolean
  words: (typeof words)["form"]
  offline: string
}

/** The one plain form of a product. Whatever goes wrong, what was typed stays. */
export function ListingForm(props: Props) {
  const { stall, start, words, offline, maySubmit, isDraft } = props
  const { state, pending, form } = useKeptForm(saveListing, blankForm, offline)
  const alive = useAlive()
  const value = (name: string): string => state.values[name] ?? start[name] ?? ""
  const pictures = usePictureShelf({
    urls: pictureList(value("pictures")),
    uploadPath: props.uploadPath,
    failed: words.uploadFailed,
  })
  const waiting = onTheirWay(pictures.shelf)
  const field = { value, errors: state.errors, words, attempts: state.attempts }
  const button = { pending, pendingLabel: words.sending, wide: true, name: "intent", disabled: waiting }
  return (
    <form className="grid gap-6" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="listing" value={value("listing")} />
      <input type="hidden" name="revision" value={value("revision")} />
      <input type="hidden" name="stock_seen" value={value("stock_seen")} />
      <input type="hidden" name="flags_seen" value={value("flags_seen")} />
      <input type="hidden" name="pictures" value={arrivedUrls(pictures.shelf).join("\n")} />
      <PictureField {...pictures} words={words} error={state.errors["pictures"]} alive={alive} />
      <FactFields {...field} groups={props.groups} producers={props.producers} />
      <HandlingFields {...field} />
      <WordFields {...field} />
      <div className="grid gap-3">
        <StatusLine kind="problem">{state.message}</StatusLine>
        {state.errors["expired"] && <LoginAgain path={props.loginPath} label={words.openLogin} />}
        {waiting && <p role="status">{words.waitForPictures}</p>}
        {maySubmit && (
          <SendingButton {...button} value="submit">
            {words.submit}
          </SendingButton>
        )}
        <SendingButton {...button} value="save" kind={maySubmit ? "secondary" : "primary"}>
          {isDraft ? words.save : words.saveChanges}
        </SendingButton>
      </div>
    </form>
  )
}
