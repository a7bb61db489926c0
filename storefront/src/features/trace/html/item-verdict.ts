import type { ScannedItem } from "@san-ocop/kit/http/scans"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

const STYLE = { first: "verdict", seen: "verdict", suspected: "doubt", voided: "bad" } as const

/**
 * What the checks of this one label say. A suspicion is one, and accuses nobody.
 * @param calm nothing warns of its lot: green would say of such goods that all is well
 */
export function itemVerdict({ serial, verdict, count, first_at, suspicion }: ScannedItem, calm: boolean): Html {
  const t = translator("trace")
  const isAlarm = verdict === "suspected" || verdict === "voided"
  return html`<section class="${isAlarm || calm ? STYLE[verdict] : "fact"}" role="${isAlarm ? "alert" : "status"}">
    <p>${t(`item.${verdict}`)}</p>
    <p>${t(`item.${verdict}Text`)}</p>
    ${suspicion && verdict === "suspected" && html`<p>${t(`item.suspicion.${suspicion}`)}</p>`}
    ${count > 1 && html`<p>${t("item.count", { count, at: formatInstant(first_at) })}</p>`}
    <p class="muted">${t("item.serial", { serial: serial.replace(/(.{4})(?=.)/g, "$1 ") })}</p>
  </section>`
}
