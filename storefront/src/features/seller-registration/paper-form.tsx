"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { TextField } from "@/shared/ui/text-field"
import { useAlive } from "@/shared/ui/use-alive"
import type words from "@messages/verification.json"
import { addPaper } from "./actions/papers"
import { PaperFileField } from "./paper-file-field"
import { type StepProps, StepShell } from "./step-shell"
import { type PaperFile, usePaperFile } from "./use-paper-file"

type Props = Omit<StepProps, "start"> & {
  requirement: string
  needsExpiry: boolean
  today: string
  uploadPath: string
  words: (typeof words)["paper"]
}

/** A file that came with an earlier, refused sending of this form, as it does without JavaScript. */
const arrivedBefore = (values: Readonly<Record<string, string>>): PaperFile =>
  values["file_id"]
    ? {
        state: "arrived",
        id: values["file_id"],
        name: values["file_name"] ?? "",
        size: Number(values["file_size"]),
        preview: null,
      }
    : { state: "none" }

/** One paper: its picture, its number, who issued it, and until when it holds. */
export function PaperForm({ requirement, needsExpiry, today, uploadPath, words, ...props }: Props) {
  const { state, pending, form } = useKeptForm(addPaper, blankForm, props.step.offline)
  const alive = useAlive()
  const paper = usePaperFile({ start: arrivedBefore(state.values), uploadPath, failed: words.uploadFailed })
  const { file } = paper
  const waiting = file.state === "sending"
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: state.values[name],
    error: state.errors[name] ?? null,
  })
  return (
    <StepShell
      {...props}
      {...{ state, pending, form }}
      submit={words.submit}
      sending={words.sending}
      disabled={waiting}
    >
      <input type="hidden" name="requirement" value={requirement} />
      <input type="hidden" name="needs_expiry" value={needsExpiry ? "yes" : "no"} />
      <input type="hidden" name="file_id" value={file.state === "arrived" ? file.id : ""} />
      <input type="hidden" name="file_name" value={file.state === "arrived" ? file.name : ""} />
      <input type="hidden" name="file_size" value={file.state === "arrived" ? file.size : ""} />
      <PaperFileField {...paper} words={words} error={state.errors["file_id"]} alive={alive} />
      <TextField {...field("number")} label={words.number} hint={words.numberHint} autoComplete="off" maxLength={100} />
      <TextField {...field("issuer")} label={words.issuer} autoComplete="off" maxLength={200} />
      <TextField {...field("issued_on")} label={words.issued} type="date" max={today} />
      <TextField
        {...field("expires_on")}
        label={words.expires}
        type="date"
        {...(needsExpiry ? {} : { hint: words.expiresNone })}
      />
      {waiting && <p role="status">{words.wait}</p>}
    </StepShell>
  )
}
