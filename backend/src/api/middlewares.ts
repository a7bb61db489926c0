import { defineMiddlewares } from "@medusajs/framework/http"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"
import { logRequest } from "../operations/request-log"

export default defineMiddlewares({
  errorHandler: answerProblem,
  routes: [{ matcher: "/*", middlewares: [logRequest] }],
})
