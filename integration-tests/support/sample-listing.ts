import type { ListingReview } from "@san-ocop/kit/http/department"
import type { ListingContent, SaveListing, SellerListing } from "@san-ocop/kit/http/seller"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { ask } from "./ask"
import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"

/** What a member types for a new product. Names are made different by `name`. */
export const saveListing = (name: string, change: Partial<ListingContent> = {}): SaveListing => ({
  content: {
    name,
    description: "Mật ong lấy từ vườn nhãn trong xã, quay tay, lọc thô.",
    ingredients: "Mật ong 100%",
    storage_note: "Để nơi khô mát",
    shelf_life: "24 tháng",
    group: "thuc-pham",
    unit: "hũ 500 g",
    weight_grams: 700,
    pictures: [],
    producer_id: null,
    ...change,
  },
  price: 150_000,
  stock: 10,
})

/** A name that no other run has used. */
export const freshName = (words: string): string => `${words} ${process.hrtime.bigint().toString(36).toUpperCase()}`

type Registered = { product_groups: ProductGroupCode[]; makes_spirits: boolean }

/** Does something while the seller's producer is registered for these goods, too. */
export async function withGoods<T>(
  { producer_id }: SampleSeller,
  { group, spirits = false }: { group: ProductGroupCode; spirits?: boolean },
  work: () => Promise<T>,
): Promise<T> {
  const before = await withDatabase(async (database) => {
    const sql = "select product_groups, makes_spirits from producer_registration where producer_id = $1"
    return (await database.query<Registered>(sql, [producer_id])).rows[0]
  })
  if (!before) throw new Error(`the producer ${producer_id} has no registration`)
  const register = ({ product_groups, makes_spirits }: Registered) =>
    withDatabase((database) =>
      database.query(
        "update producer_registration set product_groups = $2, makes_spirits = $3 where producer_id = $1",
        [producer_id, product_groups, makes_spirits],
      ),
    )
  await register({
    product_groups: [...new Set([...before.product_groups, group])],
    makes_spirits: spirits || before.makes_spirits,
  })
  try {
    return await work()
  } finally {
    await register(before)
  }
}

/** A draft of the seller. */
export async function newDraft(
  seller: SampleSeller,
  name: string,
  change: Partial<ListingContent> = {},
): Promise<SellerListing> {
  const { status, body } = await ask<SellerListing>("POST", `${seller.path}/listings`, {
    token: seller.token,
    body: saveListing(name, { producer_id: seller.producer_id, ...change }),
  })
  if (status !== 201) throw new Error(`no draft: ${JSON.stringify(body)}`)
  return body
}

/** A listing that waits for review. */
export async function newSubmission(
  seller: SampleSeller,
  name: string,
  change: Partial<ListingContent> = {},
): Promise<SellerListing> {
  const { id } = await newDraft(seller, name, change)
  const path = `${seller.path}/listings/${id}/submit`
  const { status, body } = await ask<SellerListing>("POST", path, { token: seller.token, body: {} })
  if (status !== 200) throw new Error(`not submitted: ${JSON.stringify(body)}`)
  return body
}

/** A listing on sale. */
export async function newApproval(
  seller: SampleSeller,
  officer: string,
  name: string,
  change: Partial<ListingContent> = {},
): Promise<ListingReview> {
  const { id, revision_number } = await newSubmission(seller, name, change)
  const { status, body } = await ask<ListingReview>("POST", `/department/listings/${id}/approve`, {
    token: officer,
    body: { revision_number },
  })
  if (status !== 200) throw new Error(`not approved: ${JSON.stringify(body)}`)
  return body
}
