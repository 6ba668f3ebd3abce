// The Meta Pixel's own script. Sources: developers.facebook.com/docs/meta-pixel (events), developers.facebook.com/docs/marketing-api/
// conversions-api/parameters/fbp-and-fbc (the cookie's value); request parameters as seen in recorded traffic.
(function () {
	const fbq = window.fbq;
	const pixels = [];
	const ready = new Set();
	// Advanced matching: what the site says of the visitor leaves as a hash.
	const matching = [];
	let held = [];

	fbq.callMethod = (...call) => obey(call);
	window.__pixelConfigured = pixel => {
		ready.add(pixel);
		held = held.filter(event => {
			if (event.pixel !== pixel) return true;
			send(event);
			return false;
		});
	};
	for (const call of fbq.queue.splice(0)) obey(call);

	function obey([verb, subject, parameters = {}]) {
		if (verb === 'init') return init(String(subject), parameters);
		if (verb !== 'track' && verb !== 'trackCustom') return;
		for (const pixel of pixels) {
			const event = {pixel, name: subject, parameters};
			if (ready.has(pixel)) send(event);
			else held.push(event);
		}
	}

	function init(pixel, about) {
		pixels.push(pixel);
		matching.push(...Object.entries(about).map(async ([name, value]) => [`ud[${name}]`, await hashed(value)]));
		const element = document.createElement('script');
		element.async = true;
		element.src = `https://connect.facebook.net/signals/config/${pixel}?v=2.9.240&r=stable&domain=${location.hostname}`;
		document.head.append(element);
	}

	async function send({pixel, name, parameters}) {
		const query = new URLSearchParams({
			id: pixel,
			ev: name,
			dl: location.href,
			rl: document.referrer,
			if: 'false',
			ts: Date.now(),
			...Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`cd[${key}]`, JSON.stringify(value)])),
			sw: screen.width,
			sh: screen.height,
			v: '2.9.240',
			r: 'stable',
			ec: 0,
			o: 4126,
			fbp: browserId(),
			...Object.fromEntries(await Promise.all(matching)),
			it: Date.now(),
			coo: 'false',
			rqm: 'GET',
		});
		const long = query.toString().length > 2_048;
		if (long)
			fetch('https://www.facebook.com/tr/', {method: 'POST', body: query, mode: 'no-cors', credentials: 'include'});
		else new Image().src = `https://www.facebook.com/tr/?${query}`;
	}

	async function hashed(value) {
		const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(String(value).trim().toLowerCase()));
		return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
	}

	function browserId() {
		const known = document.cookie.match(/(?:^|; )_fbp=([^;]+)/)?.[1];
		const value = known || `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e18)}`;
		const until = new Date(Date.now() + 90 * 86_400_000).toUTCString();
		document.cookie = `_fbp=${value}; Domain=.${location.hostname.split('.').slice(-2).join('.')}; Path=/; Expires=${until}; SameSite=Lax`;
		return value;
	}
})();
