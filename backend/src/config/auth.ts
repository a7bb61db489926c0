/** scrypt's cost, as a power of two. */
const COST_IN_TESTS = 10

/** Passwords are hashed as dearly as Medusa does it, a tenth of a second; suites log in thousands of times, with a password that everybody knows. */
export const authModule = ({ NODE_ENV }: { NODE_ENV?: string | undefined }) => ({
  resolve: "@medusajs/medusa/auth",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/auth-emailpass",
        id: "emailpass",
        ...(NODE_ENV === "test" && { options: { hashConfig: { logN: COST_IN_TESTS, r: 8, p: 1 } } }),
      },
    ],
  },
})
