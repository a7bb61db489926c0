import { addDays } from "@san-ocop/kit/day"
import { KEPT } from "../indicators"
import type { Life, Region } from "./generate"

const AT = "2020-01-01T00:00:00Z"

/** The last state of a life. */
export const stateNow = ({ first, moves }: Life): string => moves.at(-1)?.to ?? first

function audit(entity: string, id: string, column: string, { first, moves }: Life) {
  return moves.map(({ at, to }, turn) => ({
    id: `audit_${entity}_${id}_${String(turn)}`,
    at,
    actor_type: "system",
    actor_id: "test",
    actor_name: "test",
    action: `${entity}.moved`,
    entity_type: entity,
    entity_id: id,
    before: { [column]: turn === 0 ? first : moves[turn - 1]?.to },
    after: { [column]: to },
    created_at: at,
    updated_at: at,
  }))
}

const stamps = { created_at: AT, updated_at: AT }
const amount = (value: number) => ({ value: String(value), precision: 20 })
type Order = Region["orders"][number]

/** What vouchers took of an order, part by part. */
const discountsOf = ({ total, by_stall, by_floor, off_shipping }: Order) =>
  [
    { bearer: "seller", item_id: "i", amount: Math.floor((total * by_stall) / 100) },
    { bearer: "floor", item_id: "i", amount: Math.floor((total * by_floor) / 100) },
    { bearer: "seller", item_id: null, amount: off_shipping },
  ].filter((part) => part.amount > 0)

function totals(order: Order) {
  const by = (wanted: string) =>
    discountsOf(order).reduce((sum, { bearer, amount: off }) => (bearer === wanted ? sum + off : sum), 0)
  const total = order.total + order.off_shipping - by("seller") - by("floor")
  return {
    ...{ item_total: order.total, shipping_total: order.off_shipping, total },
    ...{ seller_discount: by("seller"), floor_discount: by("floor") },
    ...{
      raw_item_total: amount(order.total),
      raw_shipping_total: amount(order.off_shipping),
      raw_total: amount(total),
    },
  }
}

/** The region as rows of the registers. `communes` are codes of communes by index. */
export function rowsOf(region: Region, communes: readonly string[]): Record<string, object[]> {
  const place = (commune: number | null) => (commune === null ? null : (communes[commune] ?? null))
  return {
    producer: region.producers.map((one, id) => ({
      ...{
        id: `m${String(id)}`,
        slug: `m${String(id)}`,
        name: "Nơi làm ra",
        kind: one.kind,
        is_sample: false,
        ...stamps,
      },
      ...{ province_code: one.province, commune_code: place(one.commune), old_province: one.old },
      ...{ verification_state: stateNow(one.life), verified_on: one.verified, deleted_at: one.deleted ? AT : null },
    })),
    seller: region.sellers.map((one, id) => ({
      ...{
        id: `s${String(id)}`,
        slug: `s${String(id)}`,
        name: "Gian hàng",
        kind: "cooperative",
        is_sample: false,
        ...stamps,
      },
      ...{
        province_code: one.province,
        commune_code: place(one.commune),
        status: stateNow(one.life),
        joined_on: one.joined,
      },
    })),
    seller_producer: region.sellers.flatMap(({ producers }, seller) =>
      producers.map((producer) => ({
        ...{ id: `sp${String(seller)}-${String(producer)}`, ...stamps },
        ...{ seller_id: `s${String(seller)}`, producer_id: `m${String(producer)}` },
      })),
    ),
    seller_restriction: region.sellers.flatMap(({ restrictions, province }, seller) =>
      restrictions.map(({ from, lifted }, turn) => ({
        ...{
          id: `z${String(seller)}-${String(turn)}`,
          code: `Z${String(seller)}-${String(turn)}`,
          ground: "law",
          words: "x",
        },
        ...{ seller_id: `s${String(seller)}`, seller_slug: `s${String(seller)}`, province_code: province, ...stamps },
        ...{ announced_by: "x", announced_at: AT, effective_on: from, lifted_at: lifted, lifted_by: lifted && "x" },
      })),
    ),
    listing: region.listings.map((one, id) => ({
      ...{
        id: `l${String(id)}`,
        product_id: `p${String(id)}`,
        seller_id: `s${String(one.seller)}`,
        province_code: "33",
      },
      ...{
        state: stateNow(one.life),
        sales_mode: one.mode,
        group_code: one.group,
        price: 1,
        raw_price: amount(1),
        stock: 1,
      },
      ...{ approved_revision_id: `r${String(id)}`, taken_down_reason: "Thử", is_sample: false, ...stamps },
    })),
    listing_revision: region.listings.map((one, id) => ({
      ...{
        id: `r${String(id)}`,
        listing_id: `l${String(id)}`,
        number: 1,
        name: "x",
        description: "x",
        group_code: one.group,
      },
      ...{ unit: "gói", weight_grams: 1, pictures: [], written_by: "x", written_at: AT, ...stamps },
      ...(one.approved ? { decision: "approved", decided_by: "x", decided_at: one.approved } : {}),
    })),
    listing_hold: region.listings.flatMap(({ holds }, listing) =>
      holds.map(({ from, to }, turn) => ({
        ...{
          id: `h${String(listing)}-${String(turn)}`,
          listing_id: `l${String(listing)}`,
          ground: "recalled",
          source_id: "x",
        },
        ...{ reason: "x", placed_by: "x", placed_at: from, released_at: to, released_by: to && "x", ...stamps },
      })),
    ),
    certificate: region.certificates.map((one, id) => ({
      ...{ id: `c${String(id)}`, number: `C-${String(id)}`, product_name: one.name, stars: one.stars, ...stamps },
      ...{ product_id: one.product === null ? null : `p${String(one.product)}` },
      ...{ producer_id: one.producer === null ? null : `m${String(one.producer)}`, province_code: one.province },
      ...{ decision_number: "1/QĐ", decided_on: one.decided, decided_precision: "day", issuer_level: one.level },
      ...{ issuer_name: "UBND", valid_from: one.decided && addDays(one.decided, one.begins), is_sample: false },
      ...{ valid_until: one.decided && addDays(one.decided, one.begins + one.lasts), replaced_from: one.replaced },
      ...{ state: one.decided === null ? "not_recognised" : one.state, deleted_at: one.deleted ? AT : null },
    })),
    product_producer: region.makers.map(({ product, producer, since }) => ({
      ...{ id: `k${String(product)}`, product_id: `p${String(product)}`, producer_id: `m${String(producer)}` },
      ...{ ...stamps, updated_at: since },
    })),
    certificate_notice: region.certificates.flatMap(({ notices, province }, certificate) =>
      notices.map(({ on, kind }, turn) => ({
        ...{
          id: `n${String(certificate)}-${String(turn)}`,
          certificate_id: `c${String(certificate)}`,
          kind,
          ...stamps,
        },
        ...{
          province_code: province,
          decision_number: "2/QĐ",
          decided_on: on,
          published_at: AT,
          ground: kind === "restored" ? null : "other",
        },
      })),
    ),
    group_order: region.orders.map((one, id) => ({
      ...{
        id: `o${String(id)}`,
        code: `O${String(id)}`,
        group_id: `g${String(id)}`,
        order_id: `x${String(id)}`,
        floor_id: "f",
      },
      ...{ seller_id: `s${String(one.seller)}`, province_code: "33", settlement_mode: "direct", shipping_name: "x" },
      ...{ state: one.cancelled ? "cancelled" : "placed", placed_at: one.at, ...totals(one), ...stamps },
    })),
    order_discount: region.orders.flatMap((one, order) =>
      discountsOf(one).map((part, turn) => ({
        ...{ id: `d${String(order)}-${String(turn)}`, group_order_id: `o${String(order)}` },
        ...{ voucher_id: `v${String(turn)}`, code: `MAU${String(turn)}`, ...part },
      })),
    ),
    group_order_event: region.orders.flatMap(({ cancelled }, order) =>
      cancelled
        ? [
            {
              id: `e${String(order)}`,
              group_order_id: `o${String(order)}`,
              state: "cancelled",
              at: cancelled,
              ...stamps,
            },
          ]
        : [],
    ),
    lot: region.lots.map((one, id) => ({
      ...{
        id: `lot${String(id)}`,
        code: `LOT${String(id)}`,
        kind: one.isGoods ? "goods" : "material",
        name: one.isGoods ? null : "Nguyên liệu",
        product_id: one.isGoods ? `p${String(one.product)}` : null,
        lot_number: one.isGoods ? `N${String(id)}` : null,
        province_code: "33",
      },
      ...{
        producer_id: `m${String(one.producer)}`,
        made_on: one.made,
        quantity: 1,
        unit: "kg",
        state: "open",
        is_sample: false,
        ...stamps,
      },
    })),
    indicator_record: region.records.map((one, id) => ({
      ...{
        id: `i${String(id)}`,
        indicator: KEPT[one.kept]?.indicator.id,
        variant: KEPT[one.kept]?.variant.id,
        ...stamps,
      },
      ...{ province_code: one.province, commune_code: place(one.commune), on_day: one.on, value: one.value },
      // Written one after the other, so that of two on one day the later one is the newest.
      ...{ source: "x", written_by: "x", written_by_name: "x", written_at: new Date(Date.parse(AT) + id * 1000) },
      ...{ raw_value: amount(one.value), is_sample: false },
      ...(one.withdrawn ? { withdrawn_at: AT, withdrawn_by_name: "x", withdrawn_reason: "x" } : {}),
    })),
    audit_entry: [
      ...region.producers.flatMap(({ life }, id) => audit("producer", `m${String(id)}`, "state", life)),
      ...region.sellers.flatMap(({ life }, id) => audit("seller", `s${String(id)}`, "status", life)),
      ...region.listings.flatMap(({ life }, id) => audit("listing", `l${String(id)}`, "state", life)),
    ],
  }
}
