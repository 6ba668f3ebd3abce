import {reading} from '../reading.ts';

/** `u_hem` and `u_hpn` are hashes of an e-mail address and a telephone number. https://businesshelp.snapchat.com/s/article/pixel-direct-implementation */
export const snapPixel = reading({
	vendor: 'snap-pixel',
	account: ['pid', 'req.t.pid', 'req.i.pids'],
	accountInPath: /^\/config\/.{0,20}\/([\da-f-]{36})/,
	events: ['ev', 'req.t.ev'],
	page: ['pl', 'req.t.pl', 'ctx.url'],
	matching: name => /(?:^|\.)u_h(?:em|pn|ma)$/.test(name),
});
