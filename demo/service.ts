/** A request that reached the local internet. */
export type Arrival = {
	readonly scheme: 'https' | 'http';
	readonly method: string;
	/** Lower case, without port. */
	readonly host: string;
	readonly path: string;
	readonly query: URLSearchParams;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly cookies: Readonly<Record<string, string>>;
	readonly body: string;
};

/** Status 101 takes a request for a socket; the body is then its first message. */
export type Answer = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | readonly string[]>>;
	readonly body: string | Uint8Array;
};

/** `silence` keeps the connection open and says nothing, `reset` breaks it; null: the host has no such page (404). */
export type Reply = Answer | 'silence' | 'reset' | null;

/** Somebody who lives on the local internet: the hosts, and what they answer. */
export type Service = {
	readonly id: string;
	/** A leading `*.` stands for any subdomain. */
	readonly hosts: readonly string[];
	answer(arrival: Arrival): Reply;
};
