import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { itemVerdict } from "./item-verdict"
import { knownLot, recallWarning } from "./known-lot"
import { placeAnswer, placeForm } from "./place-form"

/** The page of one labelled item: a recall before everything, then what its checks say, then its lot. */
export function knownItem(page: ItemTracePage, toldPlace: string | null): Html {
  const { item, code } = page
  const verdict = html`${recallWarning(page)}${itemVerdict(item)}${placeAnswer(toldPlace)}`
  const ending = html`${toldPlace === null && placeForm(code, item.serial)}
    <p class="muted">${translator("trace")("privacy")}</p>`
  return knownLot(page, { verdict, serial: item.serial, ending })
}
