// Only names that speak of a visitor: bare `id`, `key`, `token`, `hash` and `sig` are how files are addressed and signed.
const visitorIds = new Set([
	...['uid', 'uuid', 'guid', 'userid', 'puid', 'muid', 'buid', 'suid', 'tuid', 'vid', 'visitor', 'visitorid'],
	...['cid', 'clientid', 'sid', 'sessionid', 'session', 'did', 'deviceid', 'anonid', 'anonymousid', 'fpid'],
	...['browserid', 'cookieid', 'partneruid', 'partneruserid', 'externaluserid', 'redirectuid', 'gid', 'idfa', 'gaid'],
]);

export function isVisitorId(name: string, value: string): boolean {
	return looksLikeAnId(value) && visitorIds.has(plain(name));
}

export function looksLikeAnId(value: string): boolean {
	return (
		value.length >= 8 && value.length <= 256 && /^[\w.:~=|!$*-]+$/.test(value) && /\d.*\d|^[a-z-]{20,}$/i.test(value)
	);
}

/** A name as a set has it: `user_id`, `userId` and `user-id` are one. */
export function plain(name: string): string {
	return name.toLowerCase().replace(/[^a-z]/g, '');
}
