import { Sentence } from "../say.mjs"

const PAGES = 41

async function get(url, path) {
  const response = await fetch(new URL(path, url)).catch(() => {
    throw new Sentence(`Nothing answers at ${url}. Start the floor first, or name another address with --url.`)
  })
  if (!response.ok) throw new Sentence(`${path} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

const productOf = (card) => ({
  handle: card.handle,
  name: card.name,
  stall: card.stall.name,
  province: card.place.province_name,
  old_province: card.place.old_province,
  stars: card.badge?.stars ?? null,
  price: card.price,
})

/** What a shopper gets who types `q`. */
export async function search(url, q) {
  const { items, count } = await get(url, `/catalog/products?q=${encodeURIComponent(q)}`)
  return { hits: items.map(productOf), count }
}

/** Everything that is on sale, as far as pages go. */
export async function catalogueOf(url) {
  const products = new Map()
  for (let page = 1; page <= PAGES; page++) {
    const { items, pages } = await get(url, `/catalog/products?sort=newest&page=${page}`)
    for (const card of items) products.set(card.handle, productOf(card))
    if (page >= pages) break
  }
  return [...products.values()]
}

/** The same with the names of their producers, which only a product's page tells. */
export async function withProducers(url, products) {
  const named = []
  for (const product of products) {
    const { producer } = await get(url, `/catalog/products/${product.handle}`)
    named.push({ ...product, producer: producer?.name ?? null })
  }
  return named
}
