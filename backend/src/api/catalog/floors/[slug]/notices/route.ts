import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keyedRoute } from "../../../../../catalog/answer"
import { noticesPage } from "../../../../../catalog/pages/notices-page"

export const AUTHENTICATE = false

const pageOf = (given: unknown): number =>
  typeof given === "string" && /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1

export const GET = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  keyedRoute("slug", (slug) => noticesPage(slug, pageOf(req.query.page)), "Không tìm thấy sàn này.")(req, res)
