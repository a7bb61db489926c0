"use client"

import type { CartVoucher } from "@san-ocop/kit/http/vouchers"
import type cartWords from "@messages/cart.json"
import { useActionState } from "react"
import { Card } from "@/shared/ui/card"
import { SendingButton } from "@/shared/ui/sending-button"
import { TextField } from "@/shared/ui/text-field"
import type { ChangeState } from "../actions/change-line"
import { VoucherList } from "./voucher-list"

type Props = {
  action: (state: ChangeState, form: FormData) => Promise<ChangeState>
  vouchers: readonly CartVoucher[]
  words: (typeof cartWords)["voucher"]
}

/** Where a shopper types a code, and sees those that he has typed. */
export function VoucherForm({ action, vouchers, words }: Props) {
  const [state, send, pending] = useActionState(action, null)
  return (
    <Card>
      <form action={send} className="grid gap-3" noValidate>
        {/* The first button is the one that Enter presses. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <TextField
          id="voucher_code"
          name="voucher_code"
          label={words.label}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          error={state?.message ?? null}
        />
        <SendingButton pending={pending} pendingLabel={words.using} kind="secondary">
          {words.use}
        </SendingButton>
        <VoucherList vouchers={vouchers} words={words} name="remove" pending={pending} />
      </form>
    </Card>
  )
}
