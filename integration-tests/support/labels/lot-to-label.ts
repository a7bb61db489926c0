import { randomInt } from "node:crypto"
import { freshId, makeMember, PASSWORD } from "../accounts"
import { logIn } from "../api"
import { withDatabase } from "../database"

/** A lot of goods of its own, with a certificate that holds, and a member of the stall that sells them. */
export type LotToLabel = {
  lot_id: string
  lot_number: string
  product_id: string
  platform_key: string
  /** Address of its stamp register. */
  batches: string
  token: string
}

const letters = (count: number): string =>
  Array.from({ length: count }, () => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[randomInt(32)]).join("")

/** @param stall the seller's id; any seeded one without it */
export const lotToLabel = (quantity = 100, stall: string | null = null): Promise<LotToLabel> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ seller_id: string; producer_id: string; province_code: string }>(
      `select l.seller_id, l.producer_id, p.province_code from seller_producer l
         join producer p on p.id = l.producer_id and p.deleted_at is null
         join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null
        where l.deleted_at is null and p.is_sample and coalesce(l.seller_id = $1, true) order by l.id limit 1`,
      [stall],
    )
    const [at] = rows
    if (!at) throw new Error("the seeded server has no stall that sells for a producer")
    const [product_id, lot_id, certificate] = [freshId("prod"), freshId("lot"), freshId("THU").replaceAll("_", "-")]
    const [platform_key, lot_number] = [letters(8), `L${letters(7)}`]
    await database.query("insert into product (id, title, handle) values ($1, 'Mật ong hoa bạc hà thử tem', $1)", [
      product_id,
    ])
    await database.query(
      `insert into certificate (id, number, product_id, producer_id, product_name, stars, decision_number, decided_on, issuer_level,
         issuer_name, province_code, valid_from, valid_until, state)
       values ($1, $1, $2, $3, 'Mật ong', 4, '1/QĐ', '2026-01-01', 'province', 'UBND tỉnh', $4, '2026-01-01', '2099-12-31', 'recognised')`,
      [certificate, product_id, at.producer_id, at.province_code],
    )
    await database.query(
      `insert into product_identifier (id, product_id, producer_id, scheme, value) values ($1, $2, $3, 'platform', $4)`,
      [freshId("pident"), product_id, at.producer_id, platform_key],
    )
    await database.query(
      `insert into lot (id, code, lot_number, product_id, producer_id, province_code, made_on, best_before, quantity, unit, seller_id)
       values ($1, $2, $3, $4, $5, $6, '2026-11-01', '2099-11-01', $7, 'hũ 500 g', $8)`,
      [
        lot_id,
        `${platform_key}-${lot_number}`,
        lot_number,
        product_id,
        at.producer_id,
        at.province_code,
        quantity,
        at.seller_id,
      ],
    )
    const { login } = await makeMember(database, at.seller_id)
    const token = await logIn("seller_member", login, PASSWORD)
    const batches = `/seller/${at.seller_id}/lots/${lot_id}/label-batches`
    return { lot_id, lot_number, product_id, platform_key, batches, token }
  })
