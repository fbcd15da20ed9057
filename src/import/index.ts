export { type Change, compare, type Findings, type Shown } from './compare';
export { ID_ATTRIBUTE, type Merge } from './merges';
export { formatOf, IMPORT_FORMATS, type ImportFormat, readWorked } from './read';
