import { keyedRoute } from "../../../../catalog/answer"
import { productFeed } from "../../../../catalog/pages/product-feed"

export const AUTHENTICATE = false

/** "thanh-hoa.json" */
const FILE = /^([a-z0-9-]+)\.json$/

const read = async (file: string): Promise<string | null> => {
  const slug = FILE.exec(file)?.[1]
  return slug === undefined ? null : productFeed(slug)
}

export const GET = keyedRoute("floor", read, "Không có tệp sản phẩm của sàn này.")
