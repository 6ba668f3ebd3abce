export type * from './vendor.ts';
export {terms} from './all-terms.ts';
export {identify} from './identify.ts';
export {pagesTold, type PageTold} from './pages-told.ts';
export {keptParameters} from './kept-parameters.ts';
export {ownerNamed, ownerOf, vendorById, vendorOfCookie, vendorOfStorageKey, vendors} from './tables.ts';
