import type { VerificationDossier, VerificationRow } from "@san-ocop/kit/http/verification-desk"
import type { Page } from "@san-ocop/kit/http/problem"
import { ask } from "../../support/ask"
import { newSubmitted } from "../../support/registration"
import { freshName, newApproval } from "../../support/sample-listing"
import { sampleOfficer } from "../../support/sample-people"

const PROVINCE = "38"

/** A verified producer of Thanh Hóa whose food-safety paper ends on `until`, with a product on sale. */
export async function sellingUntil(until: string) {
  const one = await newSubmitted(until)
  const officer = await sampleOfficer(PROVINCE)
  const list = `/department/verifications?q=${encodeURIComponent(one.name)}`
  const found = await ask<Page<VerificationRow>>("GET", list, { token: officer })
  const id = found.body.items[0]?.producer_id ?? ""
  const desk = (verb: string) =>
    ask<VerificationDossier>("POST", `/department/verifications/${id}/${verb}`, { token: officer, body: {} })
  const { body } = await desk("start")
  for (const { proofs } of body.checklist) for (const proof of proofs) await desk(`proofs/${proof.id}/accept`)
  const { body: verified } = await desk("verify")
  if (!verified.stall) throw new Error(`not verified: ${JSON.stringify(verified)}`)
  const { seller_id, slug } = verified.stall
  const path = `/seller/${seller_id}`
  const seller = { token: one.token, id: seller_id, province_code: PROVINCE, path, producer_id: id }
  const { id: listing } = await newApproval(seller, officer, freshName("Nem chua"))
  const mine = await ask<{ handle: string }>("GET", `${path}/listings/${listing}`, { token: one.token })
  return { owner: { ...seller, slug }, name: one.name, phone: one.phone, handle: mine.body.handle }
}
