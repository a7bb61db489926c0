import { isPrimaryKey } from "./gs1/application-identifiers"

const LOT_NUMBER = /^[A-Z0-9]{1,8}$/

/**
 * What stands for a lot on a label: one to eight capital letters and digits, which keep the code small. Not "401" or
 * "8004" and the like: in an address of ours, a reader of GS1 Digital Links would take them for the key of something else.
 */
export const isLotNumber = (text: string): boolean => LOT_NUMBER.test(text) && !isPrimaryKey(text)
