import type {Told} from './told.ts';
import type {RequestShape, Vendor} from './vendor.ts';

/** A shape with the vendor it belongs to, made ready to be asked many times. */
export type Claim = {
	readonly vendor: Vendor;
	readonly shape: RequestShape;
	readonly parameters: readonly (readonly [string, RegExp | true])[];
	/** How much it asks for: of several that fit, the one that asks most names the product. */
	readonly weight: number;
	/** The same words for the same shape, whatever its host. */
	readonly signature: string;
};

export function claimOf(vendor: Vendor, shape: RequestShape): Claim {
	const {path = '', file = '', mark = '', types = [], body = ''} = shape;
	const parameters = Object.entries(shape.parameters ?? {});
	const asked = parameters.map(([name, value]) => `${name}=${String(value)}`).sort();
	return {
		vendor,
		shape,
		parameters,
		weight: 1000 * (parameters.length + (body ? 1 : 0)) + String(path).length + file.length,
		signature: [String(path), file, mark, types.join(), asked.join('&'), String(body)].join(' '),
	};
}

export function fits({shape: {path, file, mark, types, body}, parameters}: Claim, told: Told): boolean {
	if (file !== undefined && told.file !== file) return false;
	if (mark !== undefined && !isMarked(told, mark)) return false;
	if (types && !types.includes(told.type)) return false;
	if (typeof path === 'string' && !told.path.startsWith(path)) return false;
	if (path instanceof RegExp && !path.test(told.path)) return false;
	if (body && !body.test(told.body)) return false;
	for (const [name, wanted] of parameters) {
		const value = told.parameters().get(name);
		if (value === undefined || (wanted !== true && !wanted.test(value))) return false;
	}
	return true;
}

function isMarked({path, query}: Told, mark: string): boolean {
	return query.includes(mark) || path.includes(mark);
}
