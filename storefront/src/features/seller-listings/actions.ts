"use server"

import type { PriceAndStock, SellerListing } from "@san-ocop/kit/http/seller"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { requireStall, stallUnlessExpired, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"
import { formFieldOf, readListingForm } from "./read-listing-form"
import { takePictures } from "./take-pictures"
import { wholeNumber } from "./whole-number"

const words = messages.seller.form
const listingPath = (slug: string, id: string) => stallPath(slug, `/san-pham/${encodeURIComponent(id)}`)

/** What the department will look at closely, said once before it is sent; the form remembers that it was said. */
function flagsToShow({ screening }: SellerListing, form: FormData): string | null {
  const rules = (screening?.findings ?? []).filter(({ severity }) => severity === "flag").map(({ rule }) => rule)
  if (rules.length === 0 || textField(form, "flags_seen") === rules.join(" ")) return null
  form.set("flags_seen", rules.join(" "))
  const names = rules.map((rule) => messages.moderation.rule[rule]).join(", ")
  return translator("moderation")("seller.confirm", { rules: names })
}

/**
 * Saves the product form, and sends it to the department when its second button was pressed. Whatever is refused, the form
 * comes back with everything that was typed; when only the sending was refused, it also knows the draft that it has become.
 */
export async function saveListing(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await stallUnlessExpired(slug)
  if (!session) return refusedForm(previous, form, words.expired, { expired: "yes" })
  try {
    await takePictures(session, form)
  } catch (error) {
    return refusal(error, previous, form, () => "pictures")
  }
  const read = readListingForm(form)
  if ("faults" in read) {
    const errors = Object.fromEntries(Object.entries(read.faults).map(([name, fault]) => [name, words[fault]]))
    const count = Object.keys(errors).length
    return refusedForm(previous, form, translator("seller")("form.wrongFields", { count }), errors)
  }
  const id = textField(form, "listing")
  let done: string
  try {
    const route = id ? `/listings/${encodeURIComponent(id)}` : "/listings"
    const saved = await stallWrite<SellerListing>(session, route, read.listing)
    form.set("listing", saved.id)
    form.set("revision", String(saved.revision_number))
    form.set("stock_seen", textField(form, "stock"))
    done = saved.state === "draft" || saved.state === "changes_requested" ? "saved" : "savedOnSale"
    if (form.get("intent") === "submit" && saved.moves.includes("submitted")) {
      const warning = flagsToShow(saved, form)
      if (warning) return refusedForm(previous, form, warning)
      await stallWrite(session, `/listings/${encodeURIComponent(saved.id)}/submit`, {})
      done = "submitted"
    }
  } catch (error) {
    return refusal(error, previous, form, formFieldOf)
  }
  redirect(`${listingPath(slug, textField(form, "listing"))}?bao=${done}`)
}

/** Changes price and stock at once. */
export async function savePriceAndStock(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const id = textField(form, "listing")
  const session = await requireStall(slug, `${listingPath(slug, id)}/gia-va-so-luong`)
  const price = wholeNumber(textField(form, "price"))
  const stock = wholeNumber(textField(form, "stock"))
  const errors = {
    ...(price === null ? { price: words.money } : {}),
    ...(stock === null ? { stock: words.wholeNumber } : {}),
  }
  const [first] = Object.values(errors)
  if (first || price === null || stock === null) return refusedForm(previous, form, first ?? words.money, errors)
  const change: PriceAndStock = { price, stock }
  try {
    await stallWrite(session, `/listings/${encodeURIComponent(id)}/price-and-stock`, change)
  } catch (error) {
    return refusal(error, previous, form, formFieldOf)
  }
  redirect(`${listingPath(slug, id)}?bao=priceSaved`)
}
