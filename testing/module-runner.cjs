/**
 * Takes the place of Medusa's runner for module suites (jest.preset.cjs): the same arguments, and each test finds the database as it was made.
 * Medusa's migrates it and starts the module anew for every test, half a second each; here that is done once a file, and after a test only
 * the rows are put back. A test that changed the schema itself leaves the next one a new database. Hooks run once a database: once a file,
 * not before each test as there.
 */
const {
  ContainerRegistrationKeys,
  isSharedConnectionSymbol,
  loadModels,
  Modules,
  ModulesSdkUtils,
  toMikroOrmEntities,
} = require("@medusajs/framework/utils")
const { MedusaModule, ModulesDefinition } = require("@medusajs/framework/modules-sdk")
const { getDatabaseURL, getMikroOrmWrapper } = require("@medusajs/test-utils/dist/database")
const { initModules } = require("@medusajs/test-utils/dist/init-modules")
const { default: MockEventBusService } = require("@medusajs/test-utils/dist/mock-event-bus-service")

const OURS = "select oid from pg_class where relnamespace = 'public'::regnamespace"
const OUR_TYPES = "select oid from pg_type where typnamespace = 'public'::regnamespace"
const all = (what, from) => `(select string_agg(concat_ws(' ', ${what}), ',' order by ${what}) from ${from})`
/** Tables, columns, their defaults, constraints, triggers, functions and words of enumerated types in one word. */
const SCHEMA = `select md5(concat_ws('|',
  ${all("oid, relname", "pg_class where relnamespace = 'public'::regnamespace")},
  ${all("attrelid, attnum, attname, atttypid, attnotnull", `pg_attribute where attnum > 0 and attrelid in (${OURS})`)},
  ${all("adrelid, adnum, md5(adbin::text)", `pg_attrdef where adrelid in (${OURS})`)},
  ${all("oid", "pg_constraint where connamespace = 'public'::regnamespace")},
  ${all("oid, tgenabled", `pg_trigger where tgrelid in (${OURS})`)},
  ${all("oid, md5(prosrc)", "pg_proc where pronamespace = 'public'::regnamespace")},
  ${all("enumtypid, enumsortorder, enumlabel", `pg_enum where enumtypid in (${OUR_TYPES})`)})) as schema`

const FILLED = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and relname not like 'mikro_orm%'`
/** Calls `work`, a statement, for the name of each table with rows. */
const forEachFilled = (work) => `for one in ${FILLED} loop
    execute format('select exists (select 1 from public.%I)', one.name) into has_rows;
    if has_rows then ${work} end if;
  end loop;`
const block = (body) => `do $$ declare one record; has_rows boolean; filled text[] := '{}'; begin ${body} end $$`

const REMEMBER = [
  "drop schema if exists at_first cascade",
  "create schema at_first",
  block(forEachFilled("execute format('create table at_first.%1$I as table public.%1$I', one.name);")),
  "create table at_first.mikro_orm_sequences as select sequencename, start_value, last_value from pg_sequences where schemaname = 'public'",
].join(";\n")

// No trigger has a say: some tables let nobody delete from them.
const PUT_BACK = block(`
  perform set_config('session_replication_role', 'replica', true), set_config('lock_timeout', '20s', true);
  ${forEachFilled("filled := filled || format('public.%I', one.name);")}
  if cardinality(filled) > 0 then execute 'truncate ' || array_to_string(filled, ', ') || ' cascade'; end if;
  for one in select tablename as name from pg_tables where schemaname = 'at_first' and tablename not like 'mikro_orm%' loop
    execute format('insert into public.%1$I overriding system value select * from at_first.%1$I', one.name);
  end loop;
  for one in select * from at_first.mikro_orm_sequences loop
    perform setval(format('public.%I', one.sequencename)::regclass, coalesce(one.last_value, one.start_value), one.last_value is not null);
  end loop;`)

/** What is asked of it is asked of what `find` answers then: suites are described before there is a module. */
const standIn = (find) => new Proxy({}, { get: (_target, name) => find()?.[name] })

function moduleIntegrationTestRunner({
  moduleName,
  moduleModels,
  moduleOptions = {},
  moduleDependencies,
  injectedDependencies = {},
  pathToMigrations,
  resolve,
  hooks = {},
  testSuite,
}) {
  const clientUrl = getDatabaseURL(
    `medusa-${moduleName.toLowerCase()}-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
  )
  const database = { clientUrl, schema: "public", debug: false }
  const connection = ModulesSdkUtils.createPgConnection(database)
  const mikroOrmEntities = toMikroOrmEntities(moduleModels ?? loadModels(`${resolve}/models`))
  const MikroOrmWrapper = getMikroOrmWrapper({ mikroOrmEntities, pathToMigrations, clientUrl, schema: "public" })
  const definition = { definition: ModulesDefinition[moduleName], resolve, dependencies: moduleDependencies }
  const options = { database, ...moduleOptions, [isSharedConnectionSymbol]: true }
  const modulesConfig = { [moduleName]: { ...definition, options } }
  let app
  let schema

  const schemaNow = async () => (await connection.raw(SCHEMA)).rows[0].schema
  const end = async () => {
    await MikroOrmWrapper.clearDatabase()
    MedusaModule.clearInstances()
    app = schema = undefined
  }
  const start = async () => {
    await MikroOrmWrapper.setupDatabase()
    await hooks.beforeModuleInit?.()
    const { medusaApp } = await initModules({
      injectedDependencies: {
        [ContainerRegistrationKeys.PG_CONNECTION]: connection,
        [Modules.EVENT_BUS]: new MockEventBusService(),
        [ContainerRegistrationKeys.LOGGER]: console,
        [ContainerRegistrationKeys.CONFIG_MODULE]: { modules: modulesConfig },
        ...injectedDependencies,
      },
      modulesConfig,
      databaseConfig: database,
      preventConnectionDestroyWarning: true,
    })
    app = medusaApp
    await hooks.afterModuleInit?.(app, app.modules[moduleName])
    await connection.raw(REMEMBER)
    schema = await schemaNow()
  }

  describe("", () => {
    beforeAll(() => {
      process.env.LOG_LEVEL = "error"
    })
    beforeEach(async () => {
      if (!app) await start()
    })
    const service = standIn(() => app?.modules[moduleName])
    // Before the hook that puts the rows back: what a suite looks at after each of its tests is what that test left.
    testSuite({ MikroOrmWrapper, service, medusaApp: standIn(() => app), dbConfig: { schema: "public", clientUrl } })
    afterEach(async () => {
      if (schema === undefined || schema !== (await schemaNow())) await end()
      else await connection.raw(PUT_BACK)
    })
    afterAll(async () => {
      if (app) await end()
      await connection.context?.destroy()
      await connection.destroy()
    })
  })
}

module.exports = { moduleIntegrationTestRunner }
