"use client"

import Link from "next/link"
import { useActionState, useState } from "react"
import type { AddState } from "@/features/cart/add-state"
import { StatusLine } from "@/shared/ui/status-line"
import { SubmitButton } from "@/shared/ui/submit-button"
import { Stepper } from "@/shared/ui/stepper"

type Props = {
  action: (state: AddState, form: FormData) => Promise<AddState>
  variantId: string
  max: number
  words: Record<"quantity" | "less" | "more" | "add" | "adding" | "added" | "viewCart", string>
}

/** Quantity and "Thêm vào giỏ", stuck to the bottom of a phone's screen. Without JavaScript it is a form like any other. */
export function AddToCart({ action, variantId, max, words }: Props) {
  const [state, send] = useActionState(action, null)
  const [quantity, setQuantity] = useState(1)
  return (
    <div className="stuck-bar fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] shadow-float md:static md:border-0 md:bg-transparent md:p-0 md:shadow-none print:hidden">
      <StatusLine kind={state?.kind === "problem" ? "problem" : "good"} className="mb-3">
        {state?.kind === "added" ? (
          <>
            {words.added}{" "}
            <Link href="/gio-hang" className="text-link font-bold">
              {words.viewCart}
            </Link>
          </>
        ) : (
          state?.message
        )}
      </StatusLine>
      <form action={send} className="flex items-center gap-3">
        <input type="hidden" name="variant_id" value={variantId} />
        <Stepper name="quantity" value={quantity} onChange={setQuantity} min={1} max={max} words={words} />
        <SubmitButton pendingLabel={words.adding} wide>
          {words.add}
        </SubmitButton>
      </form>
    </div>
  )
}
