import type { LotEvent, LotPage } from "@san-ocop/kit/http/lots"
import { vietnamDay, vietnamTime } from "@san-ocop/kit/day"

/** An instant as a field of date and time shows it in Vietnam: "2026-11-26T14:05". */
function local(instant: string): string {
  const at = new Date(instant)
  return `${vietnamDay(at)}T${vietnamTime(at)}`
}

/** What the form of a step starts with: now, where the lot was made; or the mistaken event. */
export function stepStart(lot: LotPage, mistake: LotEvent | null, now: string): Record<string, string> {
  if (!mistake)
    return { at: local(now), commune_code: lot.origin_commune_code ?? "", place_name: lot.origin_place ?? "" }
  const quantities = mistake.parts.map(({ lot_id, quantity }) => [
    `part_quantity_${lot_id}`,
    quantity ? String(quantity) : "",
  ])
  return {
    at: local(mistake.at),
    commune_code: mistake.commune_code ?? "",
    place_name: mistake.place_name ?? "",
    geo: mistake.geo ?? "",
    note: mistake.note ?? "",
    party: mistake.party ?? "",
    document: mistake.document ?? "",
    pictures: mistake.pictures.join("\n"),
    part: mistake.parts.map(({ lot_id }) => lot_id).join(" "),
    ...(Object.fromEntries(quantities) as Record<string, string>),
  }
}
