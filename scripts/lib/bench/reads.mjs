import { withClient } from "../postgres.mjs"

const QUERY = "mật ong"
/** For so long nothing else may claim the server. */
const LOADING_MS = 15_000
/** One product with a certificate, a stall and a lot of the sample data: what the keyed reads ask for. */
const sample = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      select p.id, p.handle, s.slug, lot.code from lot join product p on p.id = lot.product_id
        join listing l on l.product_id = p.id join seller s on s.id = l.seller_id
       where l.state = 'approved' order by lot.id limit 1`)
    return rows[0]
  })

/** Every two words that stand together in a name of the sample, over a thousand: what different people ask, none of it again within a second. */
export const phrases = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select distinct name from listing_revision where id not like '%-bench-%' order by 1",
    )
    const words = rows.map(({ name }) =>
      name
        .toLowerCase()
        .split(/[^\p{L}\p{M}\d]+/u)
        .filter(Boolean),
    )
    return [...new Set(words.flatMap((of) => of.slice(1).map((word, at) => `${of[at]} ${word}`)))]
  })

/** Each of our reads beside the stock route that does the nearest job. */
async function readsOf({ backend, databaseUrl, setup }) {
  const { id, handle, slug, code } = await sample(databaseUrl)
  const key = { "x-publishable-api-key": setup.publishable_key }
  const region = `region_id=${setup.region_id}&fields=*variants.calculated_price`
  const stock = (path) => ({ url: `${backend}/store/${path}`, headers: key })
  const ours = (path) => ({ url: `${backend}${path}` })
  const asked = await phrases(databaseUrl)
  const search = `q=${encodeURIComponent(QUERY)}`
  return {
    list: [ours("/catalog/products"), stock(`products?limit=24&${region}`)],
    search: [ours(`/catalog/products?${search}`), stock(`products?limit=24&${search}&${region}`)],
    search_mixed: [
      { ...ours("/"), pathOf: (number) => `/catalog/products?q=${encodeURIComponent(asked[number % asked.length])}` },
      stock(`products?limit=24&${search}&${region}`),
    ],
    product: [ours(`/catalog/products/${handle}`), stock(`products/${id}?${region}`)],
    stall: [ours(`/catalog/stalls/${slug}`), stock(`products?limit=24&${region}`)],
    trace: [ours(`/catalog/traces/${code}`), stock(`products/${id}?${region}`)],
  }
}

/** The index in Meilisearch that answers for products: an older one may stand beside it. */
const activeIndex = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      select v.physical_name from search_index i join search_index_version v
        on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
       where i.name = 'product'`)
    return rows[0]?.physical_name
  })

const documentsIn = async ({ url, key }, uid) => {
  const response = await fetch(`${url}/indexes/${uid}/stats`, { headers: { authorization: `Bearer ${key}` } })
  return (await response.json()).numberOfDocuments
}

/** How many documents the product index holds; 0 while there is none. */
export async function indexed({ meilisearch, databaseUrl }) {
  const uid = await activeIndex(databaseUrl)
  return uid ? ((await documentsIn(meilisearch, uid)) ?? 0) : 0
}

/** Measures all reads one after the other, each when the server is at rest. Returns { name: { ours, stock } } and the ceilings: the same questions put to Meilisearch itself, and one without counts. */
export async function measureReads(stack, report) {
  const { load, loadSlow } = await import("../../../integration-tests/bench/load.mjs") // its package may have been installed just now
  const { backend, meilisearch, databaseUrl, atRest } = stack
  const loaded = (read) => atRest(LOADING_MS).then(() => load(read))
  const measured = {}
  const stockOnce = new Map() // some reads have the same nearest stock route
  for (const [name, [ours, stock]] of Object.entries(await readsOf(stack))) {
    if (!stockOnce.has(stock.url)) stockOnce.set(stock.url, await loadSlow(stock))
    measured[name] = { ours: await loaded(ours), stock: stockOnce.get(stock.url) }
    report(name, measured[name])
  }
  const uid = await activeIndex(databaseUrl)
  const direct = (query) => ({
    url: `${meilisearch.url}/indexes/${uid}/search`,
    method: "POST",
    headers: { authorization: `Bearer ${meilisearch.key}` },
    body: { limit: 24, ...query },
  })
  const asked = await phrases(databaseUrl)
  const facets = ["province_code", "group_code", "stars", "price"]
  const ceilings = {
    health: await loaded({ url: `${backend}/health` }),
    meilisearch_list: await loaded(direct({ q: "", sort: ["created_at:desc"], facets })),
    meilisearch_search: await loaded(direct({ q: QUERY, facets })),
    meilisearch_mixed: await loaded({
      ...direct(),
      bodyOf: (number) => JSON.stringify({ limit: 24, q: asked[number % asked.length], facets }),
    }),
    meilisearch_bare: await loaded(direct({ q: "" })),
  }
  for (const [name, ceiling] of Object.entries(ceilings)) report(name, { ours: ceiling })
  return { ...measured, ...ceilings }
}
