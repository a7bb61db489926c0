import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { itemVerdict } from "./item-verdict"
import { knownLot } from "./known-lot"
import { isCalm } from "./lot-warnings"
import { placeAnswer, placeForm } from "./place-form"

/** The page of one labelled item: what warns of its lot before everything, then what its checks say, then its lot. */
export function knownItem(page: ItemTracePage, toldPlace: string | null): Html {
  const { item, code } = page
  const verdict = html`${itemVerdict(item, isCalm(page))}${placeAnswer(toldPlace)}`
  const ending = html`${toldPlace === null && placeForm(code, item.serial)}
    <p class="muted">${translator("trace")("privacy")}</p>`
  return knownLot(page, { verdict, serial: item.serial, ending })
}
