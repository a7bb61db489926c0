import type { MedusaContainer } from "@medusajs/framework/types"
import type { StallContact } from "@san-ocop/kit/http/seller"
import { readRows } from "../sql"

const CONTACT = `select phone, email from seller where id = ?`

/** How a stall is reached. */
export async function readStallContact(container: MedusaContainer, sellerId: string): Promise<StallContact> {
  const [contact] = await readRows<StallContact>(container, CONTACT, [sellerId])
  return contact ?? { phone: null, email: null }
}
