import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { someLots } from "../recall-words"

const recall = (count: number) =>
  ({ lots: Array.from({ length: count }, (_, index) => ({ code: `L${String(index + 1)}` })) }) as PublicRecall

it("names a few lots, and says how many more there are", () => {
  expect(someLots(recall(2))).toBe("L1, L2")
  expect(someLots(recall(40))).toMatch(/^L1, .*, L12 và 28 lô khác$/)
  expect(someLots(recall(40), 200)).toMatch(/, L40$/)
  expect(someLots(recall(0))).toBeNull()
})
