import { gzipSync } from "node:zlib"
import { withClient } from "../postgres.mjs"
import { shopAround } from "./checkout.mjs"

/** A product with a lot, its maker, its stall, its floor and its category. */
const sample = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      select p.handle, s.slug as stall, m.slug as producer, f.slug as floor, l.group_code as category, lot.code as lot
        from lot join product p on p.id = lot.product_id
        join listing l on l.product_id = p.id and l.state = 'approved'
        join seller s on s.id = l.seller_id
        join producer m on m.id = lot.producer_id
        join floor f on f.province_code = s.province_code and f.deleted_at is null
       order by lot.id limit 1`)
    return rows[0]
  })

/** One page of each kind that a shopper sees, by the name under which it is reported. */
const pagesOf = ({ handle, stall, producer, floor, category, lot }, order) => ({
  home: "/",
  search: "/tim-kiem?q=mat+ong",
  floors: "/san",
  floor: `/san/${floor}`,
  category: `/danh-muc/${category}`,
  product: `/san-pham/${handle}`,
  stall: `/gian-hang/${stall}`,
  producer: `/chu-the/${producer}`,
  trace: `/t/${lot}`,
  cart: "/gio-hang",
  checkout: "/dat-hang",
  order: `/don-hang/${order}`,
})

/** @throws Error where it is not this page that is shown: a page that redirects would be weighed as another */
async function read(url, cookie) {
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" })
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

/** Bytes of compressed JavaScript that a browser loads for each kind of page, for a shopper with a filled cart and an order. */
export async function measurePages({ siteUrl, ...stack }) {
  const { code, cookie } = await shopAround(stack)
  const sizes = {}
  for (const [name, path] of Object.entries(pagesOf(await sample(stack.databaseUrl), code))) {
    const html = await read(`${siteUrl}${path}`, cookie)
    const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    // What is marked so is for browsers without modules; none that can show the pages loads it.
    const scripts = new Set(tags.filter(([tag]) => !/ nomodule/i.test(tag)).map(([, src]) => src))
    let bytes = 0
    for (const src of scripts)
      bytes += gzipSync(Buffer.from(await (await fetch(new URL(src, siteUrl))).arrayBuffer())).length
    sizes[name] = { scripts: scripts.size, kilobytes: Math.round(bytes / 1024) }
  }
  return sizes
}
