{
	const heard = {calls: 0};
	const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	Object.defineProperty(Document.prototype, 'cookie', {
		...cookie,
		set(line) {
			heard.calls += 1;
			cookie.set.call(this, line);
		},
	});
	for (const [owner, name] of [
		[Navigator.prototype, 'sendBeacon'],
		[Storage.prototype, 'setItem'],
	]) {
		const original = owner[name];
		owner[name] = function (...input) {
			heard.calls += 1;
			return original.apply(this, input);
		};
	}
}
