/** JSON that may stand inside a script element: no text of it can close the element. */
export const jsonForScript = (data: object): string => JSON.stringify(data).replace(/</g, "\\u003c")
