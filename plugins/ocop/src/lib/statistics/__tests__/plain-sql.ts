// Each indicator of a whole province as of today, counted once more by a query that was written from its definition alone.

/** What every query is asked: $1 the province, $2 and $3 the period, $4 today. */
export type PlainQuestion = [province: string, from: string, to: string, today: string]

const certificates = (
  more: string,
) => `select *, coalesce(product_id || ' of ' || producer_id, product_id, producer_id || '/' || lower(product_name), id) as thing
  from certificate where deleted_at is null and province_code = $1 and decided_on <= $4 and stars in (3, 4, 5) and ${more}`
const IN_FORCE = certificates(`state in ('recognised', 'renewed', 'upgraded') and valid_from <= $4 and valid_until >= $4
  and (replaced_from is null or replaced_from > $4)
  and not exists (select from product_producer k where k.product_id = certificate.product_id and k.producer_id <> certificate.producer_id
    and k.deleted_at is null and (k.updated_at at time zone 'Asia/Ho_Chi_Minh')::date <= $4::date)`)
const DECIDED = certificates("state <> 'not_recognised'")
const IN_PERIOD = "between $2 and least($3, $4)"

/** One certificate of each thing, the one that no other is better than. */
const BEST = `select c.* from (${IN_FORCE}) c where not exists (select from (${IN_FORCE}) other where other.thing = c.thing
  and (other.stars > c.stars or other.stars = c.stars and other.valid_until > c.valid_until
    or other.stars = c.stars and other.valid_until = c.valid_until and other.id < c.id))`
const FIRST = `select c.* from (${DECIDED}) c where not exists (select from (${DECIDED}) other
  where other.thing = c.thing and (other.decided_on, other.id) < (c.decided_on, c.id))`

const MAKERS = "select * from producer where deleted_at is null and province_code = $1"
const WITH_PRODUCTS = `${MAKERS} and id in (select producer_id from (${BEST}) best)`
const SHOPS = "select * from seller where deleted_at is null and province_code = $1"
const OPEN = `${SHOPS} and status = 'active' and joined_on <= $4 and id not in (select seller_id from seller_restriction
  where deleted_at is null and effective_on <= $4
    and (lifted_at is null or (lifted_at at time zone 'Asia/Ho_Chi_Minh')::date > $4::date))`
const OFFERS = `select * from listing where deleted_at is null and product_id is not null and state in ('approved', 'changed')
  and sales_mode in ('sale', 'contact_only') and seller_id in (select id from (${OPEN}) open)
  and id not in (select listing_id from listing_hold where deleted_at is null and (placed_at at time zone 'Asia/Ho_Chi_Minh')::date <= $4::date
    and (released_at is null or (released_at at time zone 'Asia/Ho_Chi_Minh')::date > $4::date))`

const BOUGHT_ON = "(placed_at at time zone 'Asia/Ho_Chi_Minh')::date"
const SOLD = `select *, item_total - (select coalesce(sum(amount), 0) from order_discount d where d.group_order_id = group_order.id and bearer = 'seller'
    and item_id is not null and reverses is null) as sold_for, ${BOUGHT_ON} as bought_on from group_order where deleted_at is null
  and state not in ('awaiting_payment', 'cancelled', 'returning', 'returned') and seller_id in (select id from (${SHOPS}) shops)`
const SOLD_NOW = `select * from (${SOLD}) sold where bought_on::text ${IN_PERIOD}`

const split = (by: string, from: string) =>
  `select ${by}::text, count(*) from (${from}) one group by 1 union all select null, count(*) from (${from}) one`
const count = (from: string) => `select null, count(*) from (${from}) one`
const things = (from: string) => `select thing, max(stars) as stars from (${from}) c group by thing`

const DUE = `select c.stars, c.valid_until, (select other.stars from (${DECIDED}) other where other.thing = c.thing
    and (other.decided_on, other.id) > (c.decided_on, c.id) order by other.decided_on, other.id limit 1) as next
  from (${DECIDED}) c where c.state <> 'revoked' and c.valid_until between $2 and $3`

const SINCE = `select s.id, min(f.decided_on)::date as day from (${SHOPS}) s join seller_producer sp on sp.seller_id = s.id and sp.deleted_at is null
  join (${FIRST}) f on f.producer_id = sp.producer_id group by s.id`
const sumOf = (
  when: string,
) => `(select coalesce(sum(o.sold_for), 0) from (${SINCE}) w join (${SOLD}) o on o.seller_id = w.id
  where w.day::text ${IN_PERIOD} and o.bought_on ${when})`
const LENGTH = "least(365, $4::date - w.day)"
const EARLIER = sumOf(`>= w.day - ${LENGTH} and o.bought_on < w.day`)
const LATER = sumOf(`>= w.day and o.bought_on < w.day + ${LENGTH}`)

const written = (number: string) => {
  const [indicator, variant] = number.split(".")
  return `select * from indicator_record where deleted_at is null and withdrawn_at is null and province_code = $1
    and indicator = '${indicator}' and variant = '${variant}' and on_day <= $4`
}
const NEWEST = "order by on_day desc, written_at desc limit 1"
const added = (number: string) => `select null, sum(value) from (${written(number)}) r where on_day ${IN_PERIOD}`
const newest = (number: string) =>
  `select null, (select value from (${written(number)}) r where commune_code is null ${NEWEST})`
const newestOrCommunes = (number: string) => `select null, coalesce(
  (select value from (${written(number)}) r where commune_code is null ${NEWEST}),
  (select sum((select value from (${written(number)}) r where r.commune_code = c.commune_code ${NEWEST}))
    from (select distinct commune_code from (${written(number)}) r where commune_code is not null) c))`

const all = (numbers: string, query: (number: string) => string) =>
  Object.fromEntries(numbers.split(" ").map((number) => [number, query(number)]))

/** Rows of a part and its number; the row without a part is the number itself. */
export const PLAIN: Readonly<Record<string, string>> = {
  "recognised_products.in_force": split("stars", things(IN_FORCE)),
  "recognised_products.in_force_without_district": split(
    "stars",
    things(`select * from (${IN_FORCE}) c where issuer_level in ('province', 'ministry')`),
  ),
  "recognised_products.ever": split("stars", things(DECIDED)),
  "producers_by_kind.with_products": split("kind", WITH_PRODUCTS),
  "producers_by_kind.verified": split("kind", `${MAKERS} and verification_state = 'verified' and verified_on <= $4`),
  "products_by_group.in_force": split(
    "coalesce((select group_code from listing where listing.product_id = one.product_id and deleted_at is null), 'unknown')",
    BEST,
  ),
  "newly_recognised.first_time": split("stars", `select * from (${FIRST}) f where decided_on ${IN_PERIOD}`),
  "newly_recognised.all_decisions": split("stars", `select * from (${DECIDED}) d where decided_on ${IN_PERIOD}`),
  "re_evaluation.due": `${count(DUE)} union all ${[
    ["re_evaluated", "next is not null"],
    ["kept", "next = stars"],
    ["upgraded", "next > stars"],
    ["lowered", "next < stars"],
    ["expired", "next is null and valid_until < $4"],
  ]
    .map(([part, which]) => `select '${part}', count(*) from (${DUE}) due where ${which}`)
    .join(" union all ")}`,
  "re_evaluation.removed": `select null, count(distinct thing) from (${DECIDED}) c where state = 'revoked' and exists (
    select from certificate_notice n where n.certificate_id = c.id and deleted_at is null and kind = 'revoked' and n.decided_on ${IN_PERIOD})`,
  "on_ecommerce.this_floor": `select null, 100.0 * (select count(*) from (${BEST}) best where product_id in (select product_id from (${OFFERS}) offers))
    / nullif((select count(*) from (${BEST}) best), 0)`,
  "revenue_growth.this_floor": `select null, (${LATER} - ${EARLIER}) * 100 / nullif(${EARLIER}, 0)
    union all select 'before', ${EARLIER} union all select 'after', ${LATER}`,
  "floor_activity.members": count(OPEN),
  "floor_activity.products": count(OFFERS),
  "floor_activity.orders": count(SOLD_NOW),
  "floor_activity.revenue": `select null, coalesce(sum(sold_for), 0) from (${SOLD_NOW}) sold`,
  "training.active_accounts": `select null, count(distinct seller_id) from (${SOLD_NOW}) sold`,
  "traced_products.products": count(
    `select * from (${BEST}) best where product_id in (select product_id from lot where deleted_at is null and made_on <= $4)`,
  ),
  "traced_products.lots": count(`select * from lot where deleted_at is null and kind = 'goods' and made_on ${IN_PERIOD}
    and producer_id in (select id from (${MAKERS}) makers)`),
  "communes_with_products.with_products": `select null, count(distinct commune_code) from (${WITH_PRODUCTS}) makers`,
  ...all("promotion.events promotion.memorandums promotion.contracts training.courses training.people", added),
  ...all("traced_products.stamps floor_activity.visits", added),
  ...all("women_led.share ethnic_minority_led.share online_revenue_share.share", newest),
  ...all("on_ecommerce.any_floor revenue_growth.reported modern_retail.share", newest),
  ...all("women_led.count ethnic_minority_led.count modern_retail.shops", newestOrCommunes),
  ...all("sale_points.points sale_points.showrooms sale_points.tourist_counters", newestOrCommunes),
  ...all("targets.met targets.planned communes_with_products.five_star_potential", newestOrCommunes),
  ...all("growing_areas.codes growing_areas.vietgap growing_areas.organic", newestOrCommunes),
}
