"use client"

import type { LotKind } from "@san-ocop/kit/http/lots"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/lots.json"
import { correctLot } from "./actions"
import { FactFields } from "./fact-fields"
import { HistoryForm, type FrameProps } from "./history-form"
import { PlacePart } from "./place-part"

type Props = Omit<FrameProps, "action"> & {
  kind: LotKind
  words: (typeof words)["correct"]
  formWords: (typeof words)["form"]
  communes: readonly { value: string; label: string }[]
}

/** Facts of a lot declared anew, with the reason. */
export const CorrectForm = ({ kind, words: text, formWords, communes, ...frame }: Props) => (
  <HistoryForm
    {...frame}
    action={correctLot}
    buttons={[{ intent: "save", label: text.save }]}
    below={(field) => <PlacePart field={field} words={formWords} communes={communes} at="origin." />}
  >
    {(field) => {
      const common = (name: string) => ({ id: name, name, defaultValue: field.value(name), error: field.error(name) })
      return (
        <>
          <TextField {...common("reason")} label={text.reason} maxLength={500} />
          <div className="grid grid-cols-2 gap-4">
            <TextField {...common("quantity")} inputMode="numeric" label={formWords.quantity} maxLength={12} />
            <TextField {...common("unit")} label={formWords.unit} maxLength={30} />
          </div>
          <TextField {...common("made_on")} type="date" label={formWords.made} />
          <TextField {...common("best_before")} type="date" label={formWords.bestBefore} />
          {kind === "goods" && <FactFields field={field} words={formWords} />}
          {kind === "material" && <TextField {...common("supplier")} label={formWords.supplier} maxLength={160} />}
        </>
      )
    }}
  </HistoryForm>
)
