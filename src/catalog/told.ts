import type {Address} from './address.ts';
import {isForm, type Parameters, parametersOf} from './parameters.ts';

/** A request taken apart, as far as somebody asks. */
export type Told = {
	readonly host: string;
	readonly path: string;
	/** Last part of the path. */
	readonly file: string;
	readonly body: string;
	/** Of the query and, behind it, of a form body. */
	readonly parameters: () => Parameters;
};

export function toldBy({host, path, query}: Address, body = ''): Told {
	let parameters: Parameters | undefined;
	return {
		host,
		path,
		file: path.slice(path.lastIndexOf('/') + 1),
		body,
		parameters: () => (parameters ??= isForm(body) ? parametersOf(query, body) : parametersOf(query)),
	};
}
