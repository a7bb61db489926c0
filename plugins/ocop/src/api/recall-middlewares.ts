import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { requireRight } from "@san-ocop/marketplace/lib/require-right"
import { mayDecideOnRecall } from "../lib/recall/may-decide-on-recall"
import {
  buyersQuery,
  callSchema,
  chooseLotsSchema,
  lotsQuery,
  newRecallSchema,
  nothingSchema,
  pageQuery,
  recallsExport,
  recallsQuery,
  returnSchema,
  wordsSchema,
} from "../lib/recall/schemas"

const DESK = "/department/recalls"
const STALL = "/seller/:seller_id/recalls"
const mayRead = requireRight("orders:read")
const mayDraft = requireRight("listings:write")

type Middlewares = MiddlewareRoute["middlewares"] & object
const get = (matcher: string, ...middlewares: Middlewares): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares,
})
const post = (matcher: string, ...middlewares: Middlewares): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})
const upload = (matcher: string, before: Middlewares[number]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  bodyParser: false,
  middlewares: [before, readUpload],
})

export const recallMiddlewares: MiddlewareRoute[] = [
  get(DESK, parseQuery(recallsQuery)),
  get(`${DESK}/export`, parseQuery(recallsExport)),
  post(DESK, parseBody(newRecallSchema)),
  get(`${DESK}/lots`, parseQuery(lotsQuery)),
  post(`${DESK}/:id/approve`, parseBody(nothingSchema)),
  post(`${DESK}/:id/withdraw`, parseBody(wordsSchema)),
  post(`${DESK}/:id/close`, parseBody(wordsSchema)),
  post(`${DESK}/:id/resume-sale`, parseBody(nothingSchema)),
  upload(`${DESK}/:id/files`, mayDecideOnRecall),
  get(`${DESK}/:id/buyers`, parseQuery(buyersQuery)),
  post(`${DESK}/:id/buyers/:buyer_id/calls`, parseBody(callSchema)),

  get(STALL, mayRead),
  post(STALL, mayDraft, parseBody(newRecallSchema)),
  get(`${STALL}/lots`, mayDraft, parseQuery(lotsQuery)),
  get(`${STALL}/:id`, mayRead),
  post(`${STALL}/:id/withdraw`, mayDraft, parseBody(wordsSchema)),
  upload(`${STALL}/:id/files`, mayDraft),
  get(`${STALL}/:id/files/:file_id`, mayRead),
  post(`${STALL}/:id/parcels/:parcel_id/return`, requireRight("orders:write"), parseBody(returnSchema)),
  post("/seller/:seller_id/orders/:id/lots", parseBody(chooseLotsSchema)),

  get("/admin/recall-refunds", parseQuery(pageQuery)),
]
