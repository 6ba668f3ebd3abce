import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const speaking = (name: string) =>
	page(`<script>document.cookie = '${name}=1; Max-Age=4000'; fetch('/told/${name}', {keepalive: true})</script>`);

/** Frames and pages that are gone before anybody looks. */
export const fleeting: PageSet = {
	id: 'fleeting',
	does: 'fleeting frames: removed before they answer, as they speak, emptied, moved, and a page that leaves itself at once',
	start: 'https://fleeting.example/',
	service: routed('fleeting', ['fleeting.example', 'fleeting-tredje.example'], {
		'fleeting.example/': page(`<script>
			document.cookie = 'first=1; Max-Age=4000';
			new Image().src = '/first.gif';
			location.replace('/stay');
		</script>`),
		'/stay': page(`<script>
			const frame = src => document.body.appendChild(Object.assign(document.createElement('iframe'), {src}));
			const silent = frame('https://fleeting-tredje.example/silent');
			setTimeout(() => silent.remove(), 300);
			for (const path of ['/spoken', '/again']) {
				const speaking = frame(path);
				speaking.onload = () => speaking.remove();
			}
			const moved = frame('/moved');
			moved.onload = () => { moved.onload = null; document.documentElement.append(moved); };
			const turned = frame('/turned');
			turned.onload = () => { turned.onload = null; turned.src = 'about:blank'; };
			const bare = frame('');
			bare.contentWindow.eval("document.cookie = 'bare=1; Max-Age=4000'; new Image().src = '/bare.gif'");
			bare.remove();
			const kept = frame('');
			kept.contentWindow.eval("document.cookie = 'kept=1; Max-Age=4000'");
			setTimeout(() => kept.remove(), 50);
			setTimeout(() => fetch('/told/end'), 1500);
		</script>`),
		'/silent': 'silence',
		'/spoken': speaking('spoken'),
		'/again': speaking('again'),
		'/moved': speaking('moved'),
		'/turned': speaking('turned'),
	}),
	sends: ['told/spoken', 'told/again', 'told/moved', 'told/turned', 'told/end']
		.map(path => `fleeting.example/${path}`)
		.concat('fleeting-tredje.example/silent'),
	// A frame that is moved loads anew.
	writes: written(4000, 'first', 'spoken', 'again', 'moved', 'moved', 'turned', 'bare', 'kept'),
};
