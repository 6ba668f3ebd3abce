import type {Decoder} from './decoder.ts';
import type {HostTable} from './hosts.ts';
import type {Identity} from './identification.ts';
import type {Claim} from './shapes.ts';
import type {Vendor} from './vendor.ts';

/** What requests are looked up in: the catalogue, with an auditor's own list or without. */
export type Lookup = {
	readonly whose: HostTable;
	readonly nameOfOwner: (vendor: Vendor) => string;
	/** The same for all requests of one shape: gathered when the first of them comes. */
	readonly products: Map<Claim, Product>;
};

export type Product = {readonly identity: Identity; readonly decoder: Decoder | null};
