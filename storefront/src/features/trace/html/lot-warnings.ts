import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { formatPhone } from "@san-ocop/kit/phone"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

/** Whether nothing warns of the lot. Green says that all is well, so beside a warning nothing is green. */
export const isCalm = ({ verdict, warnings }: TracePage): boolean => verdict === "known" && warnings.length === 0

/** All that warns of a lot, a recall first; nothing where all is well. */
export const lotWarnings = (lot: TracePage): Html => html`${recallWarning(lot)} ${otherWarnings(lot)}`

/** That the lot is on the books; of a recalled one that says nothing. */
export const lotVerdict = (lot: TracePage): Html | false =>
  lot.verdict === "known" &&
  html`<section class="${isCalm(lot) ? "verdict" : "fact"}"><p>${translator("trace")("verdict.known")}</p></section>`

/** What is told beside the verdict and warns of nothing: that a recall of the lot spares this label. */
export const lotNote = ({ note }: TracePage): Html | false =>
  note !== undefined && html`<section class="fact"><p>${note}</p></section>`

/** Why one should look twice: out of date, or the certificate was taken away. That the lot is recalled stands above it already. */
function otherWarnings({ verdict, warnings }: TracePage): Html | null {
  const others = verdict === "recalled" ? warnings.slice(1) : warnings
  return others.length === 0
    ? null
    : html`<section class="doubt" role="alert">${others.map((text) => html`<p>${text}</p>`)}</section>`
}

/** In words and in red, on every page of a recalled lot; null while it is not. */
function recallWarning({ verdict, recall, code }: TracePage): Html | null {
  const t = translator("trace")
  return verdict === "recalled"
    ? html`<section class="bad" role="alert">
        <p><b>${t("verdict.recalled")}</b></p>
        ${recall ? recallAdvice(recall, code) : html`<p>${t("recalledWhat")}</p>`}
      </section>`
    : null
}

/** What whoever holds the pack should do, whom to call, and why; of the lots of the recall, which labels of this one it means. */
function recallAdvice({ code, advice, reason, contact_phone, lots }: PublicRecall, lot: string): Html {
  const t = translator("recall")
  const ranges = lots.flatMap(({ code: other, first_item, last_item }) =>
    other !== lot || first_item === null || last_item === null
      ? []
      : [t("one.range", { first: first_item, last: last_item })],
  )
  return html`<p><b>${advice}</b></p>
    <p>${reason}</p>
    ${ranges.length > 0 && html`<p>${ranges.join(", ")}</p>`}
    <p><a class="go" href="tel:${contact_phone}">${t("public.call", { phone: formatPhone(contact_phone) })}</a></p>
    <p><a class="go" href="/thu-hoi/${code}">${t("public.more")}</a></p>`
}
