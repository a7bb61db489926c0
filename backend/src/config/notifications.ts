type Environment = Partial<Record<string, string>>

/** Channels that cost money come as somebody's package: a provider for Medusa's Notification Module. */
const paid = (env: Environment, name: "SMS" | "ZNS") =>
  env[`${name}_PROVIDER`]
    ? [{ resolve: env[`${name}_PROVIDER`], id: name.toLowerCase(), options: { channels: [name.toLowerCase()] } }]
    : []

/** How notices leave the house. Without SMTP_URL nothing does; the feed is the notice itself and needs no provider. */
export const notificationModule = (env: Environment) => ({
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      // Medusa's own workflows tell the Admin through this one.
      { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
      ...(env.SMTP_URL && env.DEMO !== "true"
        ? [
            {
              resolve: "@san-ocop/floor/providers/smtp",
              id: "smtp",
              options: { channels: ["email"], url: env.SMTP_URL, from: env.SMTP_FROM },
            },
          ]
        : []),
      ...paid(env, "SMS"),
      ...paid(env, "ZNS"),
    ],
  },
})
