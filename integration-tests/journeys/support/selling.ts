import { ask } from "../../support/ask"
import { newVerified } from "../../support/registration"
import { freshName, newApproval } from "../../support/sample-listing"
import { sampleOfficer } from "../../support/sample-people"

const PROVINCE = "38"

/** A verified producer of Thanh Hóa whose food-safety paper ends on `until`, with a product on sale. */
export async function sellingUntil(until: string) {
  const officer = await sampleOfficer(PROVINCE)
  const { one, producer_id, stall } = await newVerified(officer, until)
  const path = `/seller/${stall.seller_id}`
  const seller = { token: one.token, id: stall.seller_id, province_code: PROVINCE, path, producer_id }
  const { id: listing } = await newApproval(seller, officer, freshName("Nem chua"))
  const mine = await ask<{ handle: string }>("GET", `${path}/listings/${listing}`, { token: one.token })
  return { owner: { ...seller, slug: stall.slug }, name: one.name, phone: one.phone, handle: mine.body.handle }
}
