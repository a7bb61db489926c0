/** GET /catalog/ranking: by what search and lists are ordered, in words made from the settings in force. */
export type RankingCriteria = {
  /** How what is typed is looked for, the surest way first: what an earlier way finds stands before what a later one finds. */
  ways: { title: string; items: string[] }[]
  /** In which texts of a product, the most telling first. */
  texts: string[]
  /** What decides between products that one way finds, one rule after the other. */
  rules: string[]
  /** What a list without words is ordered by, and the orders that a shopper may choose. */
  orders: string[]
}
