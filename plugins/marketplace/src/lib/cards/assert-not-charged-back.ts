import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { chargedBackSql } from "../payouts/credits-sql"
import { runSql } from "../run-sql"

const CHARGED_BACK = `select exists (${chargedBackSql("?")}) as is_charged_back`

/** What the card's bank takes back, or has taken, is not given back once more. @throws Refusal conflict */
export async function assertNotChargedBack(context: Context, groupOrder: string): Promise<void> {
  const [card] = await runSql<{ is_charged_back: boolean }>(context, CHARGED_BACK, [groupOrder])
  if (card?.is_charged_back)
    refuse("conflict", "Ngân hàng của khách đòi lại tiền thẻ của đơn này: hoàn nữa là hoàn hai lần.", {
      code: "charged_back",
    })
}
