export { CATALOG, type CatalogQuery, textFor } from './catalog';
export { translate } from './clauses';
export { buildDatabase, type Embedded, openDatabase } from './engine';
export { ENGINE_VERSION } from './package';
export { printed, QUERY_FORMATS, type QueryFormat } from './print';
export { RELATION_TABLES } from './relation-tables';
export { type Answered, plainNeo4j } from './rows';
export { schemaOf } from './tables';
export { QueryError } from './unsupported';
