import { defineMiddlewares } from "@medusajs/framework/http"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"
import { answerEarly } from "../catalog/early-reads"
import { logRequest } from "../operations/request-log"
import { answerLabel } from "../resolver/answer-label"
import { answerOfScan } from "../resolver/answer-scan"
import { describeResolver } from "../resolver/description"
import { firstInLine } from "../resolver/first-in-line"

export default defineMiddlewares({
  errorHandler: answerProblem,
  routes: [
    { matcher: "/*", middlewares: [logRequest, firstInLine(answerOfScan)] },
    // Without methods they run before all routes: a scan does not wait while hundreds of them are tried.
    { matcher: "/01", middlewares: [answerLabel] },
    { matcher: "/t", middlewares: [answerLabel] },
    { matcher: "/catalog", middlewares: [answerEarly] },
    { matcher: "/.well-known/gs1resolver", middlewares: [describeResolver] },
  ],
})
