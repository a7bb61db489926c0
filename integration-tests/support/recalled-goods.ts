import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import { colleague } from "./casework"
import { act, recall, recallOf, sendWith } from "./recall"
import { type MadeLot, newLot } from "./recall-lots"
import { HONEY_PHONE, type SampleSeller, sampleOfficer, sampleSeller } from "./sample-people"
import { buy, type Goods, newGoods } from "./shopper"

/** Two officers of a stall's province: who drafts a recall, and who approves it. */
export const officersOf = async ({ province_code }: SampleSeller): Promise<[string, string]> => [
  await sampleOfficer(province_code),
  await colleague(province_code),
]

type Stage = {
  seller: SampleSeller
  officer: string
  second: string
  /** Goods of this test alone, and a lot of them. */
  goods: Goods
  lot: MadeLot
  /** Two pieces at their buyer's door, of the lot, of another, or of one that nobody wrote down. */
  delivered: (of?: MadeLot | null) => Promise<StallOrder>
  /** The lots are recalled, those of the goods unless others are named; answered when the buyers are told. */
  start: (lots?: readonly MadeLot[]) => Promise<RecallReview>
}

/** What tests about recalled goods begin with, made anew for each of them. Call it once at the head of a file. */
export function recalledGoods(): Stage {
  const stage = {
    delivered: async (of = stage.lot) => {
      const [order] = (await buy([{ variant_id: stage.goods.variant_id, quantity: 2 }])).orders
      if (!order) throw new Error("nothing was bought")
      await sendWith(stage.seller, order.id, of)
      await act(stage.seller, order.id, "deliver")
      return order
    },
    start: (lots = [stage.lot]) => recall(stage.officer, stage.second, recallOf(lots)),
  } as Stage
  beforeAll(async () => {
    stage.seller = await sampleSeller(HONEY_PHONE)
    ;[stage.officer, stage.second] = await officersOf(stage.seller)
  })
  beforeEach(async () => {
    stage.goods = await newGoods(stage.seller)
    stage.lot = await newLot(stage.seller, stage.goods)
  })
  return stage
}
