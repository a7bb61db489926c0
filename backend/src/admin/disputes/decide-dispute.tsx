import type { DisputeBearer, DisputeReview } from "@san-ocop/kit/http/disputes"
import { useState } from "react"
import { ask } from "../shared/ask"
import { AreaField, Filter, TextField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { inDong } from "../shared/money"
import { typedNumber } from "../shared/typed-number"
import { BEARERS } from "./words"

type Kind = DisputeBearer | "refused"

const choicesOf = (bearers: readonly DisputeBearer[]) => [
  ...bearers.map((bearer) => [bearer, `Hoàn tiền, ${BEARERS[bearer].toLowerCase()}`] as const),
  ["refused", "Không hoàn tiền"] as const,
]

/** The body of a decision as it was typed: what is no number is left for the server to refuse. */
type TypedDecision = Partial<Record<"outcome" | "bearer" | "amount" | "words", unknown>>

function decisionOf(kind: Kind, { words = "", amount }: Values): TypedDecision {
  if (kind === "refused") return { outcome: "refused", words }
  return { outcome: "refund", bearer: kind, amount: typedNumber(amount), words }
}

type Props = { dispute: DisputeReview; close: () => void; decided: (said: string) => Promise<void> }

/** Asks for the decision, what it moves and why. */
export function DecideDisputeDrawer({ dispute, close, decided }: Props) {
  const { id, left, bearers, order } = dispute
  const [kind, setKind] = useState<Kind>("seller")
  const send = async (values: Values): Promise<void> => {
    await ask<DisputeReview>(`/admin/disputes/${id}/decide`, decisionOf(kind, values))
    await decided(`Đã phân xử tranh chấp về đơn ${order.code}.`)
  }
  return (
    <FormDrawer
      title={`Phân xử tranh chấp về đơn ${order.code}`}
      lead="Quyết định chỉ ghi một lần. Hai bên đều đọc được lý do."
      submit="Ghi quyết định"
      fields={["amount", "words"]}
      send={send}
      close={close}
    >
      <Filter
        name="kind"
        label="Quyết định"
        value={kind}
        choose={(value) => setKind(value as Kind)}
        choices={choicesOf(bearers)}
      />
      {kind !== "refused" && (
        <TextField name="amount" label="Số tiền hoàn cho khách" hint={`Nhiều nhất ${inDong(left)}.`} />
      )}
      <AreaField name="words" label="Lý do" hint="Ít nhất 5 chữ cái. Khách, gian hàng và Sở đều đọc được." />
    </FormDrawer>
  )
}
