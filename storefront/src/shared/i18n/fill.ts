/** Puts values into a message that a client component was given: `fill("Gọi {phone}", { phone })`. Unknown names stay as they are. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
