/**
 * Stands in for packages that Medusa loads and no suite uses (jest.preset.cjs): each suite would load their thousand files anew.
 * All that is asked of it is a class to extend.
 */
module.exports = new Proxy({}, { get: (_target, name) => (name === "__esModule" ? true : class {}) })
