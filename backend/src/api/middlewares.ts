import { defineMiddlewares } from "@medusajs/framework/http"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"
import { firstInLine } from "../first-in-line/first-in-line"
import { answerOfRead } from "../first-in-line/public-reads"
import { keepConnections } from "../operations/kept-connections"
import { logRequest } from "../operations/request-log"
import { serveUploads } from "../operations/uploads"
import { answerLabel } from "../resolver/answer-label"
import { describeResolver } from "../resolver/description"
import { searchMiddlewares } from "./admin/search/middlewares"

export default defineMiddlewares({
  errorHandler: answerProblem,
  routes: [
    { matcher: "/*", middlewares: [logRequest, keepConnections, firstInLine(answerOfRead)] },
    // Without methods they run before all routes: a scan does not wait while hundreds of them are tried.
    { matcher: "/01", middlewares: [answerLabel] },
    { matcher: "/t", middlewares: [answerLabel] },
    { matcher: "/static", middlewares: [serveUploads] },
    { matcher: "/.well-known/gs1resolver", middlewares: [describeResolver] },
    ...searchMiddlewares,
  ],
})
