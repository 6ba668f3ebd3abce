import type {Address} from './address.ts';
import {isForm, type Parameters, parametersOf} from './parameters.ts';

/** A request taken apart, as far as somebody asks. */
export type Told = {
	readonly host: string;
	readonly path: string;
	readonly query: string;
	/** Last part of the path, a closing slash aside. */
	readonly file: string;
	/** webRequest's resource type; '' where not told. */
	readonly type: string;
	readonly body: string;
	/** Of the query and, behind it, of a form body. */
	readonly parameters: () => Parameters;
};

export function toldBy({host, path, query}: Address, body = '', type = ''): Told {
	let parameters: Parameters | undefined;
	return {
		host,
		path,
		query,
		file: lastPart(path),
		type,
		body,
		parameters: () => (parameters ??= isForm(body) ? parametersOf(query, body) : parametersOf(query)),
	};
}

function lastPart(path: string): string {
	const end = path.endsWith('/') ? path.length - 1 : path.length;
	return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}
