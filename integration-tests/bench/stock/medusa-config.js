/**
 * Medusa as it comes, over a copy of our database: what our checkout is measured against. Of ours it has only the price of
 * parcels, since the shipping options in that database ask for it.
 */
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@san-ocop/fulfillment-vn/providers/zone-weight", id: "zone-weight" },
        ],
      },
    },
  ],
})
