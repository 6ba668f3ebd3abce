// Matomo's tracker, on the site's own host. Sources: developer.matomo.org/api-reference/tracking-api (parameters),
// matomo.org/faq/general/faq_146 (cookies and lifetimes).
(function () {
	const settings = Object.fromEntries((window._paq || []).map(([name, value]) => [name, value]));
	const site = settings.setSiteId;
	const visitor = cookie(`_pk_id.${site}.1fff`, `${hex(16)}.${Math.floor(Date.now() / 1_000)}.`, 33_955_200);
	cookie(`_pk_ses.${site}.1fff`, '1', 1_800);
	const query = new URLSearchParams({
		action_name: document.title,
		idsite: site,
		rec: 1,
		r: Math.floor(Math.random() * 1e6),
		h: new Date().getHours(),
		m: new Date().getMinutes(),
		s: new Date().getSeconds(),
		url: location.href,
		_id: visitor.slice(0, 16),
		_idn: 1,
		send_image: 0,
		cookie: 1,
		res: `${screen.width}x${screen.height}`,
		pv_id: hex(6),
	});
	navigator.sendBeacon(`${settings.setTrackerUrl}?${query}`);

	function cookie(name, fresh, lifetime) {
		const known = document.cookie
			.split('; ')
			.find(pair => pair.startsWith(`${name}=`))
			?.slice(name.length + 1);
		const value = known || fresh;
		document.cookie = `${name}=${value}; Path=/; Max-Age=${lifetime}; SameSite=Lax`;
		return value;
	}

	function hex(length) {
		return Array.from(crypto.getRandomValues(new Uint8Array(length)), byte => (byte % 16).toString(16)).join('');
	}
})();
