import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { bankFileProvider, type PayoutHandover } from "../../lib/payouts/provider"
import { readRows } from "../sql"
import { readPayoutBatch } from "./batches"

const PAYER = "select name from floor where id = ?"

/**
 * What the bank is to be given of a batch, while it has answered nothing of it: the same file each time.
 * @throws Refusal not_found; conflict before it was sent, and once there are answers, since the file would order again what was paid
 */
export async function readHandover(container: MedusaContainer, id: string): Promise<PayoutHandover> {
  const batch = await readPayoutBatch(container, id)
  const lines = batch.items.filter(({ state }) => state !== "cancelled")
  if (batch.sent_at === null)
    refuse("conflict", "Đợt chi phải được duyệt và ghi là đã chuyển trước khi tải tệp.", { code: "payout_not_sent" })
  if (lines.some(({ state }) => state !== "sent"))
    refuse("conflict", "Ngân hàng đã có kết quả của đợt này. Tải lại tệp có thể chi hai lần.", {
      code: "payout_answered",
    })
  const [floor] = await readRows<{ name: string }>(container, PAYER, [batch.floor_id])
  return bankFileProvider.handOver({ batch_id: id, payer: floor?.name ?? "", lines })
}
