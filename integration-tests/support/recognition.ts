import type { ProductPage } from "@san-ocop/kit/http/catalog"
import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { RECOGNITION_COLUMNS, type RecognitionCells } from "@san-ocop/kit/recognition-columns"
import { ask, type Told } from "./ask"
import { withDatabase } from "./database"
import { backendUrl } from "./server"
import { freshName, newApproval } from "./sample-listing"
import { sampleOfficer, type SampleSeller } from "./sample-people"

/** A product on sale of its own, with the names by which a file of recognitions knows it. */
export type Recognised = { product_id: string; handle: string; name: string; producer_name: string }

/** Puts a new product of the seller on sale, without a certificate. */
export async function newProduct(seller: SampleSeller, words: string): Promise<Recognised> {
  const name = freshName(words)
  const listing = await newApproval(seller, await sampleOfficer(seller.province_code), name)
  return withDatabase(async (database) => {
    const { rows } = await database.query<Recognised>(
      `select p.id as product_id, p.handle, p.title as name, m.name as producer_name from listing l join product p on p.id = l.product_id
        join product_producer o on o.product_id = p.id and o.deleted_at is null join producer m on m.id = o.producer_id where l.id = $1`,
      [listing.id],
    )
    const [row] = rows
    if (!row) throw new Error(`no product or no producer for ${name}`)
    return row
  })
}

/** What the issuer of a province's own decisions is called: "UBND tỉnh Hưng Yên". */
export const issuerOf = (provinceCode: string): Promise<string> =>
  withDatabase(async (database) => {
    const sql = `select full_name from administrative_unit where id = '2025:' || $1`
    const { rows } = await database.query<{ full_name: string }>(sql, [provinceCode])
    const name = rows[0]?.full_name ?? ""
    return `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`
  })

/** A CSV file with the headings of the template. */
export const csvOf = (lines: readonly RecognitionCells[]): string =>
  [
    RECOGNITION_COLUMNS.map(({ title }) => title),
    ...lines.map((line) => RECOGNITION_COLUMNS.map(({ key }) => line[key] ?? "")),
  ]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\n")

/** Sends a file for its dry run. */
export async function sendImport(token: string, file: string, name = "cong-nhan.csv"): Promise<Told<ImportPage>> {
  const response = await fetch(`${backendUrl()}/department/recognition-imports`, {
    method: "POST",
    headers: {
      authorization: token,
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(name),
    },
    body: file,
  })
  return { status: response.status, body: (await response.json()) as Told<ImportPage>["body"] }
}

export const commitImport = (token: string, id: string): Promise<Told<ImportPage>> =>
  ask<ImportPage>("POST", `/department/recognition-imports/${id}/commit`, { token, body: {} })

/** The one certificate of a product that was recorded last. */
export const certificateOf = (productId: string): Promise<{ id: string; number: string; valid_until: string }> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string; number: string; valid_until: string }>(
      `select id, number, valid_until from certificate where product_id = $1 and deleted_at is null order by decided_on desc limit 1`,
      [productId],
    )
    const [row] = rows
    if (!row) throw new Error(`no certificate of ${productId}`)
    return row
  })

/** Recognises a product by an import of one line; answers its certificate. */
export async function recognise(token: string, province: string, product: Recognised, cells: RecognitionCells) {
  const line = {
    product: product.name,
    producer: product.producer_name,
    issuer_name: await issuerOf(province),
    ...cells,
  }
  const { body: file } = await sendImport(token, csvOf([line]))
  const { status, body } = await commitImport(token, file.id)
  if (status !== 200) throw new Error(`not recorded: ${JSON.stringify([file.lines, body])}`)
  return certificateOf(product.product_id)
}

export const productOf = async (handle: string): Promise<ProductPage> =>
  (await ask<ProductPage>("GET", `/catalog/products/${handle}`)).body
