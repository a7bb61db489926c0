import { saveStallAccountWorkflow } from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"

// The two stalls that the README names, and one more.
const STALLS = `select x.id, m.phone from seller_member m join seller_membership s on s.member_id = m.id join seller x on x.id = s.seller_id
  where m.phone in ('0900000001', '0900000002', '0900000003') and not exists (select 1 from stall_account a where a.seller_id = x.id)`

/** A few sample stalls take transfers. Letters in the number, so that no bank has such an account and no money can go astray. */
export async function keepBankAccounts({ container }: Seeding): Promise<void> {
  for (const { id, phone } of await select<{ id: string; phone: string }>(container, STALLS)) {
    const account = { bank_bin: "970405", account_number: `SANOCOPMAU${phone.slice(-2)}`, holder_name: "TAI KHOAN MAU" }
    const input = { actor: SEED_ACTOR, seller_id: id, account, is_sample: true }
    await saveStallAccountWorkflow(container).run({ input })
  }
}
