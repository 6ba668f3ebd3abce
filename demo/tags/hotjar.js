// Hotjar's loader and recorder in one. Sources: help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code; hosts as
// seen in recorded traffic.
(function () {
	const site = '__ID__';
	const user = cookie(`_hjSessionUser_${site}`, 31_536_000);
	const session = cookie(`_hjSession_${site}`, 1_800);
	const body = JSON.stringify({
		site_id: Number(site),
		user,
		session,
		url: location.href,
		title: document.title,
		size: [innerWidth, innerHeight],
		dom: document.body ? document.body.childElementCount : 0,
	});
	navigator.sendBeacon(`https://content.hotjar.io/?site_id=${site}&gzip=1`, body);
	sessionStorage.setItem('_hjRecordingEnabled', 'true');

	function cookie(name, lifetime) {
		const known = document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]+)`))?.[1];
		const value = known || btoa(JSON.stringify({id: crypto.randomUUID(), created: Date.now()}));
		document.cookie = `${name}=${value}; Domain=${location.hostname}; Path=/; Max-Age=${lifetime}; SameSite=None; Secure`;
		return value;
	}
})();
