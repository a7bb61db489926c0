import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { translator } from "@/shared/i18n/translator"
import { RECALL_FEED, recallPath } from "./recall-path"
import { recallHeading, someLots } from "./recall-words"

// What XML 1.0 (2.2) has no place for: one such sign in a reason, and no reader would read the feed at all.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const escape = (text: string): string =>
  text.replace(NO_CHARACTER, "").replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

function entry(site: string, recall: PublicRecall): string {
  const t = translator("recall")
  const url = `${site}${recallPath(recall.code)}`
  const title = recallHeading(recall)
  const codes = someLots(recall)
  const text = [
    ...(codes === null ? [] : [t("list.lots", { codes })]),
    t(`hazard.${recall.hazard_class}`),
    recall.reason,
    recall.advice,
  ].join("\n")
  return `<entry><id>${escape(url)}</id><title>${escape(title)}</title><link href="${escape(url)}"/>
    <published>${recall.approved_at}</published><updated>${recall.ended_at ?? recall.approved_at}</updated>
    <author><name>${escape(recall.producer_name)}</name></author><category term="${recall.hazard_class}"/>
    <content type="text">${escape(text)}</content></entry>`
}

/** The date of a feed that has told nothing yet: always the same, so that readers do not take it for news. */
const NOTHING_YET = "1970-01-01T00:00:00.000Z"

/** Recalls as an Atom feed (RFC 4287), newest first. */
export function atomFeed(site: string, recalls: readonly PublicRecall[]): string {
  const dates = recalls.map(({ approved_at, ended_at }) => ended_at ?? approved_at)
  const updated = dates.sort().at(-1) ?? NOTHING_YET
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><id>${escape(site)}${RECALL_FEED}</id>
  <title>${escape(translator("recall")("public.title"))}</title><updated>${updated}</updated>
  <link rel="self" href="${escape(site)}${RECALL_FEED}"/><link href="${escape(site)}/thu-hoi"/>
  ${recalls.map((recall) => entry(site, recall)).join("\n  ")}
</feed>
`
}
