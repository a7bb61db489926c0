import { MedusaService } from "@medusajs/framework/utils"
import { Producer } from "./models/producer"
import { SellerProducer } from "./models/seller-producer"
import { ProductProducer } from "./models/product-producer"
import { Certificate } from "./models/certificate"

export default class ProgrammeModuleService extends MedusaService({
  Producer,
  SellerProducer,
  ProductProducer,
  Certificate,
}) {}
