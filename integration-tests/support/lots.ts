import type { LotForm, LotPage, NewLotBody } from "@san-ocop/kit/http/lots"
import { ask } from "./ask"
import type { SampleSeller } from "./sample-people"

/** A product that the stall offers, with the day of today as the server has it. */
export async function aProduct(seller: SampleSeller): Promise<{ product_id: string; today: string; form: LotForm }> {
  const { body } = await ask<LotForm>("GET", `${seller.path}/lot-form`, { token: seller.token })
  const product = body.products[0]
  if (!product) throw new Error("the sample stall offers nothing")
  return { product_id: product.id, today: body.today, form: body }
}

/** Records a lot of the stall. @throws Error with the answer when that is refused */
export async function newLot(
  seller: SampleSeller,
  change: Partial<Record<keyof NewLotBody, unknown>> = {},
): Promise<LotPage> {
  const { product_id, today } = await aProduct(seller)
  const body = { product_id, made_on: today, quantity: 120, unit: "hũ", ...change }
  const answer = await ask<LotPage>("POST", `${seller.path}/lots`, { token: seller.token, body })
  if (answer.status !== 201) throw new Error(`no lot: ${JSON.stringify(answer.body)}`)
  return answer.body
}
