"use client"

import type { LotForm as Choices, LotKind } from "@san-ocop/kit/http/lots"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/lots.json"
import { saveLot } from "./actions"
import { HistoryForm, type FrameProps } from "./history-form"
import { FactFields } from "./fact-fields"
import { PartsPart } from "./parts-part"
import { PlacePart } from "./place-part"

type Option = { value: string; label: string }
type Props = Omit<FrameProps, "action"> & {
  kind: LotKind
  words: (typeof words)["form"]
  communes: readonly Option[]
  producers: readonly Option[]
  parts: Choices["parts"]
}

/** A new lot: what cannot be guessed on top, the rest filled in beforehand or folded away. */
export function LotForm({ kind, words: text, communes, producers, parts, ...frame }: Props) {
  const isBox = kind === "box"
  return (
    <HistoryForm
      {...frame}
      action={saveLot}
      pictures={{ title: text.pictures, hint: text.picturesHint }}
      buttons={[{ intent: "save", label: text.save }]}
      below={(field) => (
        <>
          <PlacePart field={field} words={text} communes={communes} at="origin." />
          {kind === "goods" && (
            <details className="rounded-card border border-line bg-paper p-3">
              <summary className="text-link inline-flex min-h-11 items-center font-bold">{text.more}</summary>
              <div className="grid gap-5 pt-3">
                <TextField
                  id="lot_number"
                  name="lot_number"
                  label={text.lotNumber}
                  hint={text.lotNumberHint}
                  defaultValue={field.value("lot_number")}
                  error={field.error("lot_number")}
                  maxLength={8}
                  autoCapitalize="characters"
                />
                <FactFields field={field} words={text} />
                <PartsPart field={field} words={text} title={text.parts} parts={parts} at="parts" />
              </div>
            </details>
          )}
          {kind === "material" && (
            <TextField
              id="supplier"
              name="supplier"
              label={text.supplier}
              hint={text.supplierHint}
              defaultValue={field.value("supplier")}
              error={field.error("supplier")}
              maxLength={160}
            />
          )}
        </>
      )}
    >
      {(field) => (
        <>
          {kind !== "goods" && (
            <TextField
              id="name"
              name="name"
              label={text.name}
              hint={isBox ? text.boxNameHint : text.materialNameHint}
              defaultValue={field.value("name")}
              error={field.error("name")}
              maxLength={160}
            />
          )}
          {kind !== "goods" && producers.length > 1 && (
            <SelectField
              id="producer_id"
              name="producer_id"
              label={text.producer}
              placeholder={text.producerChoose}
              options={producers}
              defaultValue={field.value("producer_id")}
              error={field.error("producer_id")}
            />
          )}
          <div className="grid grid-cols-2 items-start gap-4">
            <TextField
              id="quantity"
              name="quantity"
              inputMode="numeric"
              label={text.quantity}
              defaultValue={field.value("quantity")}
              error={field.error("quantity")}
              maxLength={12}
            />
            <TextField
              id="unit"
              name="unit"
              label={text.unit}
              defaultValue={field.value("unit")}
              {...(kind === "goods" ? { hint: text.unitHint } : {})}
              error={field.error("unit")}
              maxLength={30}
            />
          </div>
          {isBox && <PartsPart field={field} words={text} title={text.boxParts} parts={parts} at="parts" />}
          <TextField
            id="made_on"
            name="made_on"
            type="date"
            label={text.made}
            defaultValue={field.value("made_on")}
            error={field.error("made_on")}
          />
          {!isBox && (
            <TextField
              id="best_before"
              name="best_before"
              type="date"
              label={text.bestBefore}
              note={text.optional}
              {...(frame.start["best_before"] ? { hint: text.bestBeforeHint } : {})}
              defaultValue={field.value("best_before")}
              error={field.error("best_before")}
            />
          )}
        </>
      )}
    </HistoryForm>
  )
}
