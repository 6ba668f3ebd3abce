// Microsoft's Universal Event Tracking. Sources: help.ads.microsoft.com/apex/index/3/en/53056 (cookies and lifetimes); the action request as seen
// in recorded traffic.
(function () {
	window.UET = function ({ti, q}) {
		const session = cookie('_uetsid', 86_400);
		const visitor = cookie('_uetvid', 33_696_000);
		const push = ([verb]) => {
			if (verb === 'pageLoad') send('pageLoad');
		};
		for (const command of q) push(command);
		return {push: (...command) => push(command)};

		function send(evt) {
			const query = new URLSearchParams({
				ti,
				Ver: 2,
				mid: crypto.randomUUID(),
				bo: 1,
				sid: session,
				vid: visitor,
				vids: 1,
				msclkid: 'N',
				pi: 918639831,
				lg: navigator.language,
				sw: screen.width,
				sh: screen.height,
				sc: screen.colorDepth,
				tl: document.title,
				p: location.href,
				r: document.referrer,
				lt: Math.round(performance.now()),
				evt,
				sv: 1,
				rn: Math.floor(Math.random() * 1e6),
			});
			new Image().src = `https://bat.bing.com/action/0?${query}`;
		}
	};

	function cookie(name, lifetime) {
		const known = document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]+)`))?.[1];
		const value = known || crypto.randomUUID().replaceAll('-', '');
		document.cookie = `${name}=${value}; Domain=${location.hostname}; Path=/; Max-Age=${lifetime}; SameSite=Strict`;
		return value;
	}
})();
