/**
 * Uses `main`; while that fails, `spare`, saying so once through `warn`: what only helps must not stop the shop.
 * @returns what runs a use on one of the two
 */
export function either<One>(main: One, spare: One, warn: (error: unknown) => void) {
  let failing = false
  return async <T>(use: (one: One) => Promise<T>): Promise<T> => {
    try {
      const answer = await use(main)
      failing = false
      return answer
    } catch (error) {
      if (!failing) warn(error)
      failing = true
      return use(spare)
    }
  }
}
