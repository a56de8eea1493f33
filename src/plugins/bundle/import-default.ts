/** Stands in for `tslib` where Docusaurus asks it for this alone: as CommonJS it would come whole, with 4 kB of helpers for code of ten years ago. */
export const __importDefault = <T>(module: T & { readonly __esModule?: boolean }) => (module?.__esModule ? module : { default: module })
