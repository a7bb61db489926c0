import type { GoodsReturn, ReturnMove } from "@san-ocop/kit/http/returns"
import { type CaseField, CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { approveReturn, receiveReturn, refuseReturn, sayReturnRefunded, waiveReturn } from "./actions"

const ACTIONS = {
  approve: approveReturn,
  receive: receiveReturn,
  say_refunded: sayReturnRefunded,
  waive: waiveReturn,
  refuse: refuseReturn,
} as const

function formOf(move: keyof typeof ACTIONS): { submit: string; fields: CaseField[] } {
  const t = translator("returns")
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
          { kind: "many", name: "restock", label: t("restock"), options: [{ value: "yes", label: t("restockYes") }] },
        ],
      }
    case "say_refunded":
      return { submit: t("sayRefunded"), fields: [{ kind: "text", name: "reference", label: t("referenceLabel") }] }
  }
}

type Props = { stall: string; one: GoodsReturn; moves: readonly ReturnMove[] }

/** What the stall may do with a return now, one form each. */
export function ReturnMoves({ stall, one, moves }: Props) {
  const shown = (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).filter((move) => moves.includes(move))
  return shown.map((move) => {
    const { submit, fields } = formOf(move)
    return (
      <Card key={move}>
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
