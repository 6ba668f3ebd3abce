import type {Address} from './address.ts';
import {hasEscapedName, isForm, type Parameters, parametersOf, valueIn} from './parameters.ts';

/** A request taken apart, as far as somebody asks. */
export type Told = {
	readonly host: string;
	readonly path: string;
	readonly query: string;
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
		type,
		body,
		parameters: () => (parameters ??= isForm(body) ? parametersOf(query, body) : parametersOf(query)),
	};
}

/** Last part of the path, a closing slash aside. */
export function fileOf({path}: Pick<Told, 'path'>): string {
	const end = path.endsWith('/') ? path.length - 1 : path.length;
	return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

/** One parameter, by a name that needs no escape; the others are read only where one of their names is escaped. */
export function parameterOf({query, body, parameters}: Told, name: string): string | undefined {
	if (hasEscapedName(query)) return parameters().get(name);
	const value = valueIn(query, name);
	if (value !== undefined || !isForm(body)) return value;
	return hasEscapedName(body) ? parameters().get(name) : valueIn(body, name);
}
