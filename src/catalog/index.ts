export type * from './vendor.ts';
export {identify} from './identify.ts';
export {pagesTold, type PageTold} from './pages-told.ts';
export {keptParameters} from './kept-parameters.ts';
export {ownerNamed, ownerOf, terms, vendorById, vendorOfCookie, vendorOfStorageKey, vendors} from './tables.ts';
