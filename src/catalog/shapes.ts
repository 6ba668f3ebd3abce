import type {Told} from './told.ts';
import type {RequestShape, Vendor} from './vendor.ts';

/** A shape with the vendor it belongs to. */
export type Claim = {readonly vendor: Vendor; readonly shape: RequestShape};

export function fits({path, file, parameters, body}: RequestShape, told: Told): boolean {
	if (file !== undefined && told.file !== file) return false;
	if (typeof path === 'string' && !told.path.startsWith(path)) return false;
	if (path instanceof RegExp && !path.test(told.path)) return false;
	if (body && !body.test(told.body)) return false;
	if (!parameters) return true;
	const given = told.parameters();
	for (const [name, wanted] of Object.entries(parameters)) {
		const value = given.get(name);
		if (value === undefined || (wanted !== true && !wanted.test(value))) return false;
	}
	return true;
}

/** How much a shape asks for: of several that fit, the one that asks most names the product. */
export function weight({path, file, parameters, body}: RequestShape): number {
	return (
		1000 * (Object.keys(parameters ?? {}).length + (body ? 1 : 0)) + String(path ?? '').length + (file ?? '').length
	);
}

/** The same words for the same shape, whatever its host. */
export function signature({path, file, parameters, body}: RequestShape): string {
	const asked = Object.entries(parameters ?? {}).map(([name, value]) => `${name}=${String(value)}`);
	return [String(path ?? ''), file ?? '', asked.sort().join('&'), String(body ?? '')].join(' ');
}
