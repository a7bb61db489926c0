import { defineSearchIndex } from "@medusajs/framework/utils"
import { productFields } from "./fields"
import { RANKING_RULES } from "./ranking"
import { UNFORGIVING } from "./searched"
import { productUpkeep } from "./upkeep"

// Counts are exact up to here; how far pages go is decided where the query is read.
const MAX_COUNT = 100_000

/** The products in Meilisearch. It folds all marks by itself, đ too. Only where a Meilisearch is given. */
export default process.env.MEILISEARCH_HOST
  ? defineSearchIndex({
      name: "product",
      entity: "product",
      provider: "meilisearch",
      fields: productFields,
      settings: {
        // Vietnamese syllables have two to five letters: from five on, the engine's default, "banh cai" would miss bánh cáy.
        typo_tolerance: {
          min_word_size_for_one_typo: 3,
          min_word_size_for_two_typos: 7,
          disabled_on_attributes: UNFORGIVING,
        },
        provider_options: {
          meilisearch: {
            // Other names stand in the documents; words without weight are left out before the engine is asked.
            synonyms: {},
            stopWords: [],
            rankingRules: [...RANKING_RULES],
            pagination: { maxTotalHits: MAX_COUNT },
            faceting: { maxValuesPerFacet: 100 },
          },
        },
      },
      ...productUpkeep("product"),
    })
  : undefined
