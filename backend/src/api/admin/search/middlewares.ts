import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { MissesQuery, PreviewBody, SynonymBody, SynonymsQuery } from "./validators"

const SYNONYMS = "/admin/search/synonyms"

/** The operator's pages of search. `operatorGate` has run before. */
export const searchMiddlewares: MiddlewareRoute[] = [
  { matcher: SYNONYMS, methods: ["GET"], middlewares: [parseQuery(SynonymsQuery)] },
  { matcher: SYNONYMS, methods: ["POST"], middlewares: [parseBody(SynonymBody)] },
  { matcher: `${SYNONYMS}/:id`, methods: ["POST"], middlewares: [parseBody(SynonymBody)] },
  { matcher: "/admin/search/synonym-preview", methods: ["POST"], middlewares: [parseBody(PreviewBody)] },
  { matcher: "/admin/search/misses", methods: ["GET"], middlewares: [parseQuery(MissesQuery)] },
]
