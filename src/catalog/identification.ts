import type {Category, Decoded, Identified} from './vendor.ts';

/** Whose a request is, and what it is for. */
export type Identity = Omit<Identified, 'url' | 'proxied' | 'decoded'>;

/** What the request says, asked for once at most. */
type Telling = () => Decoded | undefined;

/**
 * An `Identified` like any other to whoever reads, spreads or writes it down; but who a request belongs to is known at once, and
 * most who ask want no more. A class, as thousands of them share one getter: one of their own each costs five times as much.
 */
export class Identification implements Identified {
	readonly url: string;
	readonly vendor: string | null;
	readonly name: string | null;
	readonly owner: string | null;
	readonly category: Category | null;
	readonly tracking: boolean;
	readonly beacon: boolean;
	readonly proxied: boolean;
	declare readonly decoded?: Decoded | undefined;
	#telling: Telling | null;
	#told: Decoded | undefined;

	constructor(
		url: string,
		{vendor, name, owner, category, tracking, beacon}: Identity,
		proxied: boolean,
		telling: Telling | null = null,
	) {
		this.url = url;
		this.vendor = vendor;
		this.name = name;
		this.owner = owner;
		this.category = category;
		this.tracking = tracking;
		this.beacon = beacon;
		this.proxied = proxied;
		this.#telling = telling;
		if (telling) Object.defineProperty(this, 'decoded', Identification.#decoded);
	}

	static readonly #decoded = {
		enumerable: true,
		get(this: Identification): Decoded | undefined {
			if (this.#telling) {
				this.#told = this.#telling();
				// A body is let go of with it.
				this.#telling = null;
			}
			return this.#told;
		},
	};
}
