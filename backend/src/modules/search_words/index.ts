import { Module } from "@medusajs/framework/utils"
import SearchWordsModuleService from "./service"

export const SEARCH_WORDS_MODULE = "search_words"
export default Module(SEARCH_WORDS_MODULE, { service: SearchWordsModuleService })
