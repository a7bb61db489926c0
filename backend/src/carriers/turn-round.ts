import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { type ReturnParcel, returnParcelWorkflow } from "@san-ocop/marketplace/workflows"

type Turned = Pick<ReturnParcel, "id" | "actor" | "seller_id" | "note"> & { state: OrderState }

/** A parcel does not get there: as far as it had not been said, that it was not delivered, and if `to` says so that it comes back. Never the shopper's fault. */
export async function turnRound(
  container: MedusaContainer,
  { state, note, ...change }: Turned,
  to: "delivery_failed" | "returning",
): Promise<void> {
  const move = (input: ReturnParcel) => returnParcelWorkflow(container).run({ input })
  if (state === "shipped") await move({ ...change, to: "delivery_failed", note, failure: "carrier" })
  if (to === "returning" && (state === "shipped" || state === "delivery_failed")) {
    await move({ ...change, to: "returning", note: null })
  }
}
