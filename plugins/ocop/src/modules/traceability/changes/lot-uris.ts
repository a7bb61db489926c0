import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lotUri } from "@san-ocop/kit/lot-uri"
import type { IdentifierScheme } from "@san-ocop/kit/product-identifier"
import type { LotUris } from "../../../lib/epcis-event"
import { labelIdentifierSql } from "../../../lib/labels/label-identifier-sql"
import { resolverRoot } from "../../../lib/labels/label-origin"

const KNOWN = "select code, uri from lot where code = any(?) and deleted_at is null"
// Of two who name a lot at once the second waits here, and then finds it named.
const UNNAMED = `select l.id, l.code, l.lot_number, i.scheme, i.value from lot l
  left join lateral (${labelIdentifierSql("l.product_id")}) i on true
  where l.code = any(?) and l.uri is null and l.deleted_at is null order by l.id for no key update of l`
const NAME = "update lot set uri = named.uri from unnest(?::text[], ?::text[]) named (id, uri) where lot.id = named.id"

type Unnamed = {
  id: string
  code: string
  lot_number: string | null
  scheme: IdentifierScheme | null
  value: string | null
}

async function nameLots(context: Context, codes: readonly string[]): Promise<void> {
  const unnamed = await runSql<Unnamed>(context, UNNAMED, [codes])
  const root = resolverRoot()
  const uris = unnamed.map(({ code, lot_number, scheme, value }) =>
    lotUri(root, { code, lot_number, identifier: scheme && value ? { scheme, value } : null }),
  )
  await runSql(context, NAME, [unnamed.map(({ id }) => id), uris])
}

/**
 * By the codes of lots the addresses by which events call them; none for a code of no lot. A lot is named by the first event that
 * speaks of it, and keeps that name: what a product is called later, and where the resolver moves, changes no history.
 */
export async function lotUris(context: Context, codes: readonly string[]): Promise<LotUris> {
  const read = () => runSql<{ code: string; uri: string | null }>(context, KNOWN, [codes])
  let known = await read()
  if (known.some(({ uri }) => uri === null)) {
    await nameLots(context, codes)
    known = await read()
  }
  return new Map(known.flatMap(({ code, uri }) => (uri === null ? [] : [[code, uri] as const])))
}
