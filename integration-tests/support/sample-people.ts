import type { ProvinceList } from "@san-ocop/kit/http/geography"
import type { ProducerChoices, SellerMe } from "@san-ocop/kit/http/seller"
import { PASSWORD } from "./accounts"
import { logIn } from "./api"
import { ask } from "./ask"

/** The two sellers that the seed documents: one of honey, one of fish sauce, in two provinces. */
export const HONEY_PHONE = "0900000001"
export const FISH_SAUCE_PHONE = "0900000002"

export type SampleSeller = {
  token: string
  id: string
  province_code: string
  path: string
  /** Who lets him sell what he makes. */
  producer_id: string | null
}

/** A sample member, acting for his first seller. */
export async function sampleSeller(phone: string): Promise<SampleSeller> {
  const token = await logIn("seller_member", phone, PASSWORD)
  const { body } = await ask<SellerMe>("GET", "/seller/me", { token })
  const [seller] = body.sellers
  if (!seller) throw new Error(`the sample member ${phone} has no seller`)
  const path = `/seller/${seller.id}`
  const choices = await ask<ProducerChoices>("GET", `${path}/producers`, { token })
  const producer_id = choices.body.producers[0]?.id ?? null
  return { token, id: seller.id, province_code: seller.province_code, path, producer_id }
}

const loggedIn = new Map<string, Promise<string>>()

/** The token of the sample officer of a province: trade ("so-ct") or agriculture ("so-nn"). He logs in once for each file of tests. */
export function sampleOfficer(provinceCode: string, desk: "so-ct" | "so-nn" = "so-ct"): Promise<string> {
  const who = `${desk}.${provinceCode}`
  const known = loggedIn.get(who)
  if (known) return known
  const token = logInOfficer(provinceCode, desk)
  loggedIn.set(who, token)
  // Who could not log in tries again the next time.
  token.catch(() => loggedIn.delete(who))
  return token
}

async function logInOfficer(provinceCode: string, desk: string): Promise<string> {
  const { body } = await ask<ProvinceList>("GET", "/catalog/geography/provinces")
  const province = body.provinces.find((one) => one.code === provinceCode)
  if (!province) throw new Error(`there is no province ${provinceCode}`)
  return logIn("officer", `${desk}.${province.slug}@san-ocop.example`, PASSWORD)
}
