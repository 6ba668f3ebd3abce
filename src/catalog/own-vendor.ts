import type {Category} from './vendor.ts';

/** A product as an auditor's own list has it. */
export type OwnVendor = {
	readonly name: string;
	/** Name of the company. */
	readonly owner: string;
	readonly category: Category;
	/** Each stands for itself and all below it. */
	readonly hosts: readonly string[];
	/** Default: what products of its category are for. */
	readonly tracks?: boolean;
	/** Names; `*` at the end stands for any ending. */
	readonly cookies?: readonly string[];
	/** Keys in storage, likewise. */
	readonly storage?: readonly string[];
	/** Other names a policy uses for it. */
	readonly aliases?: readonly string[];
};
