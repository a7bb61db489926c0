import common from "@messages/common.json"

/** All words that people read, one file for each part of the storefront. */
export const messages = { common }
