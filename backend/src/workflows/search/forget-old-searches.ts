import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TALLY_RULES } from "@san-ocop/kit/search/query-tally"
import { SEARCH_WORDS_MODULE } from "../../modules/search_words"
import type SearchWordsModuleService from "../../modules/search_words/service"
import { firstDay } from "../../search/tally/days"

const forgetOldSearchesStep = createStep("forget-old-searches", async (_: void, { container }) => {
  const words = container.resolve<SearchWordsModuleService>(SEARCH_WORDS_MODULE)
  return new StepResponse(await words.forgetTallies(firstDay(TALLY_RULES.days)))
})

/** Forgets what was searched more than ninety days ago. */
export const forgetOldSearchesWorkflow = createWorkflow(
  "forget-old-searches",
  () => new WorkflowResponse(forgetOldSearchesStep()),
)
