import { formatMoney } from "@san-ocop/kit/format-money"
import type { GoodsReturn, ReturnMove } from "@san-ocop/kit/http/returns"
import { type CaseField, CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { stallPath } from "../seller-session/stall-path"
import { approveReturn, receiveReturn, refuseReturn, sayReturnRefunded, waiveReturn } from "./actions"

const ACTIONS = {
  approve: approveReturn,
  receive: receiveReturn,
  say_refunded: sayReturnRefunded,
  waive: waiveReturn,
  refuse: refuseReturn,
} as const

function formOf(move: keyof typeof ACTIONS, isRecalled: boolean): { submit: string; fields: CaseField[] } {
  const t = translator("returns")
  const restockOptions = [{ value: "yes", label: t("restockYes") }]
  const restock: CaseField = { kind: "many", name: "restock", label: t("restock"), options: restockOptions }
  switch (move) {
    case "approve":
      return { submit: t("approve"), fields: [{ kind: "area", name: "words", label: t("approveWords") }] }
    case "waive":
      return { submit: t("waive"), fields: [] }
    case "refuse":
      return { submit: t("refuse"), fields: [{ kind: "area", name: "words", label: t("refuseWords") }] }
    case "receive":
      return {
        submit: t("receive"),
        fields: [
          {
            kind: "choice",
            name: "goods",
            label: t("receiveGoods"),
            options: (["good", "damaged"] as const).map((value) => ({ value, label: t(`goods.${value}`) })),
          },
          // What was recalled is never sold again.
          ...(isRecalled ? [] : [restock]),
        ],
      }
    case "say_refunded":
      return { submit: t("sayRefunded"), fields: [{ kind: "text", name: "reference", label: t("referenceLabel") }] }
  }
}

const SIZE = 600

/** What the stall's banking app reads to pay the shopper back. */
function RefundCode({ stall, one }: { stall: string; one: GoodsReturn }) {
  const t = translator("returns")
  const picture = stallPath(stall, `/tra-hang/${one.id}/ma-qr`)
  return (
    <>
      <p>{t("refundLead")}</p>
      {/* eslint-disable-next-line @next/next/no-img-element -- a picture of ours that a long press saves as it is */}
      <img
        src={picture}
        alt={t("refundCode", { amount: formatMoney(one.amount), holder: one.account?.holder_name ?? "" })}
        width={SIZE}
        height={SIZE}
        className="block h-auto w-full max-w-64 bg-white"
      />
    </>
  )
}

type Props = { stall: string; one: GoodsReturn; moves: readonly ReturnMove[] }

/** What the stall may do with a return now, one form each. */
export function ReturnMoves({ stall, one, moves }: Props) {
  const shown = (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).filter((move) => moves.includes(move))
  return shown.map((move) => {
    const { submit, fields } = formOf(move, one.reason === "recalled")
    return (
      <Card key={move} className="grid gap-3">
        {move === "say_refunded" && <RefundCode stall={stall} one={one} />}
        <CaseForm
          id={move}
          action={ACTIONS[move]}
          hidden={{ stall, return: one.id }}
          fields={fields}
          words={formWords(submit)}
          {...(move === "refuse"
            ? { button: "danger" as const }
            : move === "waive"
              ? { button: "secondary" as const }
              : {})}
        />
      </Card>
    )
  })
}
