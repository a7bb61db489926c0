import { MedusaService } from "@medusajs/framework/utils"
import { PrivateFile } from "./models/private-file"

/** What is known of each private file. The bytes are the File module's. */
export default class VaultModuleService extends MedusaService({ PrivateFile }) {}
