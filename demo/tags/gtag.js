// The Google tag, as far as a visitor's browser shows it to others. One file serves every id; a second id is loaded as the real tag does.
// Sources: developers.google.com/tag-platform/security/concepts/consent-mode, developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id
// (defaults), business.safety.google/adscookies (lifetimes); gcs, gcd, dma_cps and the endpoints as seen in recorded traffic.
(function () {
	const id = '__ID__';
	const data = (window.google_tag_data = window.google_tag_data || {});
	if (data.arrived) return data.arrived(id);

	const signals = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
	const gtm = '45je5b51v9198765432za200';
	const started = performance.now();
	const defaults = {};
	const updates = {};
	const files = new Set();
	const configs = new Map();
	const running = new Map();
	let waiting = [];
	let waitUntil = 0;

	data.arrived = arrived;
	const layer = (window.dataLayer = window.dataLayer || []);
	files.add(id);
	for (const command of layer) obey(command);
	const push = layer.push;
	layer.push = (...commands) => {
		push.apply(layer, commands);
		for (const command of commands) obey(command);
	};
	addEventListener('pagehide', () => running.forEach(({leave}) => leave?.()));

	function arrived(newId) {
		files.add(newId);
		if (configs.has(newId)) start(newId);
	}

	function obey(command) {
		const [verb, first, second] = command;
		if (verb === 'consent') consent(first, second);
		if (verb === 'config') configure(first, second || {});
		if (verb === 'event') running.forEach(({event}) => event?.(first, second || {}));
	}

	function consent(kind, {wait_for_update: wait = 0, ...values}) {
		Object.assign(kind === 'update' ? updates : defaults, values);
		waitUntil = kind === 'update' ? 0 : performance.now() + wait;
		if (kind !== 'update') return;
		flush();
		running.forEach(({consented}) => consented());
	}

	function configure(target, options) {
		configs.set(target, options);
		if (files.has(target)) return start(target);
		const element = document.createElement('script');
		element.async = true;
		element.src = `https://www.googletagmanager.com/gtag/js?id=${target}&cx=c&gtm=${gtm}`;
		document.head.append(element);
	}

	function start(target) {
		if (running.has(target)) return;
		const product = target.startsWith('AW-') ? ads(target) : analytics(target, configs.get(target));
		running.set(target, product);
		waiting.push(product.begin);
		if (waitUntil > performance.now()) setTimeout(flush, waitUntil - performance.now());
		else flush();
	}

	function flush() {
		const due = waiting;
		waiting = [];
		for (const begin of due) begin();
	}

	function analytics(target, options) {
		const stream = target.slice(2);
		const withoutCookie = `${random()}.${seconds()}`;
		const session = seconds();
		let granted = false;
		let hits = 0;
		let queue = [];
		let timer = 0;

		return {begin: pageView, consented, event, leave};

		function pageView() {
			granted = has('analytics_storage');
			send([{en: 'page_view', first: true}]);
		}

		function consented() {
			if (!hits || granted || !has('analytics_storage')) return;
			pageView();
		}

		function event(en, parameters) {
			queue.push({en, parameters});
			clearTimeout(timer);
			timer = setTimeout(deliver, 1_000);
		}

		function deliver() {
			clearTimeout(timer);
			if (queue.length && hits) send(queue.splice(0));
		}

		function leave() {
			if (hits) send([...queue.splice(0), {en: 'user_engagement', parameters: {}}], true);
		}

		function send(events, leaving = false) {
			const shared = {
				v: 2,
				tid: target,
				gtm,
				_p: Math.round(started + performance.timeOrigin),
				...consentParameters(),
				cid: clientId(),
				ul: navigator.language.toLowerCase(),
				sr: `${screen.width}x${screen.height}`,
				_s: ++hits,
				sid: session,
				sct: 1,
				seg: hits > 1 ? 1 : 0,
				dl: location.href,
				dr: document.referrer,
				dt: document.title,
			};
			const lines = events.map(({en, first, parameters = {}}) => ({
				en,
				...(first && hits === 1 ? {_fv: 1, _ss: 1} : {}),
				...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`ep.${name}`, value])),
			}));
			const alone = lines.length === 1;
			const url = `https://region1.google-analytics.com/g/collect?${query({...shared, ...(alone ? lines[0] : {}), tfd: Math.round(performance.now())})}`;
			beacon(url, alone ? undefined : lines.map(query).join('\r\n'), leaving);
		}

		function clientId() {
			if (!has('analytics_storage')) return withoutCookie;
			const lifetime = options.cookie_expires ?? 63_072_000;
			const known = readCookie('_ga');
			const value = known || `GA1.1.${withoutCookie}`;
			writeCookie('_ga', value, lifetime);
			writeCookie(`_ga_${stream}`, `GS2.1.s${session}$o1$g${hits > 1 ? 1 : 0}$t${seconds()}$j60$l0$h0`, lifetime);
			return value.split('.').slice(2).join('.');
		}
	}

	function ads(target) {
		const account = target.slice(3);
		let granted = false;

		return {begin, consented: () => granted || begin()};

		function begin() {
			granted = has('ad_storage');
			const auid = granted ? adsCookie() : undefined;
			const page = {
				en: 'page_view',
				dl: location.href,
				scrsrc: 'www.googletagmanager.com',
				frm: 0,
				rnd: `${random()}.${seconds()}`,
				auid,
			};
			const host = granted ? 'www.google.com' : 'pagead2.googlesyndication.com';
			beacon(`https://${host}/ccm/collect?${query({...page, ...consentParameters(), tid: target, gtm})}`);
			if (!granted) return;
			const hit = {
				random: Date.now(),
				cv: 11,
				fst: Date.now(),
				bg: 'ffffff',
				guid: 'ON',
				async: 1,
				...consentParameters(),
				gtm,
				u_w: screen.width,
				u_h: screen.height,
				url: location.href,
				ref: document.referrer,
				hn: 'www.googleadservices.com',
				frm: 0,
				tiba: document.title,
				auid,
				fmt: 3,
			};
			new Image().src = `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${account}/?${query(hit)}`;
		}

		function adsCookie() {
			const value = readCookie('_gcl_au') || `1.1.${random()}.${seconds()}`;
			writeCookie('_gcl_au', value, 7_776_000);
			return value.split('.').slice(2).join('.');
		}
	}

	function consentParameters() {
		const known = signals.some(signal => defaults[signal] || updates[signal]);
		const gcs = known ? `G1${bit('ad_storage')}${bit('analytics_storage')}` : undefined;
		return {
			gcs,
			gcd: `13${signals.map(letter).join('3')}${known ? 5 : 1}l1`,
			npa: has('ad_personalization') ? 0 : 1,
			dma: 1,
			dma_cps: has('ad_user_data') ? 'syphamo' : '-',
		};
	}

	function letter(signal) {
		const first = defaults[signal] || 'none';
		const then = updates[signal] || 'none';
		const letters = {
			none: {none: 'l', denied: 'm', granted: 'n'},
			denied: {none: 'p', denied: 'q', granted: 'r'},
			granted: {none: 't', denied: 'u', granted: 'v'},
		};
		return letters[first][then];
	}

	function has(signal) {
		return (updates[signal] || defaults[signal] || 'granted') === 'granted';
	}

	function bit(signal) {
		return has(signal) ? 1 : 0;
	}

	function beacon(url, body, leaving = false) {
		if (leaving) return navigator.sendBeacon(url, body);
		fetch(url, {method: 'POST', body, keepalive: true, mode: 'no-cors', credentials: 'include'}).catch(() => {});
	}

	function readCookie(name) {
		return document.cookie
			.split('; ')
			.find(pair => pair.startsWith(`${name}=`))
			?.slice(name.length + 1);
	}

	// `cookie_domain: auto`: the highest domain that will have it, from two labels on.
	function writeCookie(name, value, lifetime) {
		const labels = location.hostname.split('.');
		for (let count = 2; count <= labels.length; count++) {
			const domain = labels.slice(-count).join('.');
			document.cookie = `${name}=${value}; Path=/; Domain=${domain}; Max-Age=${lifetime}`;
			if (readCookie(name) === value) return;
		}
	}

	function query(parameters) {
		return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined)).toString();
	}

	function random() {
		return Math.floor(Math.random() * 2_147_483_647);
	}

	function seconds() {
		return Math.floor(Date.now() / 1_000);
	}
})();
