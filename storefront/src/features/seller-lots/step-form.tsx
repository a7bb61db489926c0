"use client"

import type { LotForm } from "@san-ocop/kit/http/lots"
import type { LotStep } from "@san-ocop/kit/lot-templates"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/lots.json"
import { saveStep } from "./actions"
import { HistoryForm, type FrameProps } from "./history-form"
import { PartsPart } from "./parts-part"
import { PlacePart } from "./place-part"

type Props = Omit<FrameProps, "action"> & {
  step: LotStep
  words: (typeof words)["step"]
  formWords: (typeof words)["form"]
  communes: readonly { value: string; label: string }[]
  parts: LotForm["parts"]
  /** It says anew what was declared wrong. */
  correcting: boolean
}

/** One step of a lot, with what its template asks for; or what that step really was. */
export function StepForm({ step, words: text, formWords, communes, parts, correcting, ...frame }: Props) {
  const at = correcting ? "event." : ""
  const buttons = correcting
    ? ([
        { intent: "replace", label: text.replace },
        { intent: "never", label: text.never, kind: "danger" },
      ] as const)
    : [{ intent: "save", label: text.save }]
  return (
    <HistoryForm
      {...frame}
      action={saveStep}
      pictures={{ title: text.pictures, hint: formWords.picturesHint }}
      buttons={buttons}
      below={(field) => (
        <>
          <PlacePart field={field} words={formWords} communes={communes} at={at} />
          {step.takes_inputs && (
            <PartsPart field={field} words={formWords} title={formWords.parts} parts={parts} at={`${at}inputs`} />
          )}
        </>
      )}
    >
      {(field) => (
        <>
          {correcting && (
            <TextField
              id="reason"
              name="reason"
              label={text.reason}
              defaultValue={field.value("reason")}
              error={field.error("reason")}
              maxLength={500}
            />
          )}
          <TextField
            id="at"
            name="at"
            type="datetime-local"
            label={text.at}
            defaultValue={field.value("at")}
            error={field.error(`${at}at`)}
          />
          {step.party && (
            <TextField
              id="party"
              name="party"
              label={step.party}
              note={formWords.optional}
              defaultValue={field.value("party")}
              error={field.error(`${at}party`)}
              maxLength={160}
            />
          )}
          {step.document && (
            <TextField
              id="document"
              name="document"
              label={step.document}
              note={formWords.optional}
              defaultValue={field.value("document")}
              error={field.error(`${at}document`)}
              maxLength={120}
            />
          )}
          <TextAreaField
            id="note"
            name="note"
            label={text.note}
            note={formWords.optional}
            hint={text.noteHint}
            defaultValue={field.value("note")}
            error={field.error(`${at}note`)}
            maxLength={1000}
          />
        </>
      )}
    </HistoryForm>
  )
}
