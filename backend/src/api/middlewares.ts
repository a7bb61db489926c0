import { defineMiddlewares } from "@medusajs/framework/http"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"

export default defineMiddlewares({ errorHandler: answerProblem, routes: [] })
